import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { revealUnits } from '../../domain/reveal.ts'
import type { Paragraph } from '../../domain/source/pieces.ts'
import { stretchesOf } from '../../domain/source/stretches.ts'

/** The part of a text, in UTF-16 units, that has its marks at once: all of most. */
const FIRST = 20_000
/** How far from the screen a stretch gets its marks. */
const NEAR = '2000px 0px'

/**
 * The paragraphs of a text. The words are all there, to be read, searched and selected; their marks
 * are where the reader comes near, and at the offsets `at`, so that a long text does not keep the
 * page waiting.
 */
export function Stretches(props: {
  paragraphs: readonly Paragraph[]
  text: string
  at: readonly (number | undefined)[]
  className?: string
  children: (paragraph: Paragraph) => ReactNode
}): ReactNode {
  const { paragraphs, text, at, className = '', children } = props
  const stretches = useMemo(() => stretchesOf(paragraphs), [paragraphs])
  const [reached, setReached] = useState<ReadonlySet<number>>(new Set())
  const root = useRef<HTMLDivElement>(null)

  const wanted = stretches.find(
    ({ start, end }) =>
      !reached.has(start) &&
      at.some((place) => place !== undefined && start <= place && place < end),
  )
  // Stays marked when the reader goes on: what is looked at must not change under the eye.
  if (wanted) setReached(new Set([...reached, wanted.start]))

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting)
        if (near.length === 0) return
        for (const { target } of near) observer.unobserve(target)
        const starts = near.map(({ target }) => Number((target as HTMLElement).dataset.stretch))
        setReached((before) => new Set([...before, ...starts]))
      },
      { rootMargin: NEAR },
    )
    for (const [i, { start }] of stretches.entries()) {
      if (start >= FIRST) observer.observe(root.current!.children[i]!)
    }
    return () => observer.disconnect()
  }, [stretches])

  return (
    <div ref={root} className="grid grid-cols-1 gap-3">
      {stretches.map((stretch) => (
        <div
          key={stretch.start}
          data-stretch={stretch.start}
          className={`grid grid-cols-1 gap-3 [contain-intrinsic-block-size:auto_60rem] [content-visibility:auto] ${className}`}
        >
          {stretch.start < FIRST || reached.has(stretch.start) ? (
            stretch.paragraphs.map(children)
          ) : (
            <Words at={stretch.start}>{revealUnits(text.slice(stretch.start, stretch.end))}</Words>
          )}
        </div>
      ))}
    </div>
  )
}

/** Nothing but the words. */
const Words = memo(function Words({ at, children }: { at: number; children: string }): ReactNode {
  return (
    <p data-at={at} className="whitespace-pre-line">
      {children}
    </p>
  )
})
