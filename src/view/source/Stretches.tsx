import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { afterPaint } from '../../state/timing/after-paint.ts'
import { useNear } from './useNear.ts'

/** The part of a text, in UTF-16 units, that has its marks at once: all of most. */
const FIRST = 6_000
/** So many stretches are one element while nobody is near: a page with thousands is slow. */
const TOGETHER = 40
/** About how high a stretch is. */
const HEIGHT_REM = 60

/**
 * A text in stretches. The words are all there soon, to be read, searched and selected; their marks, which
 * `draw` gives, are where the reader is near, and at the offsets `at`, so that a long text keeps the page
 * waiting neither at first nor when it is drawn again.
 */
export function Stretches(props: {
  text: string
  /** Of the text, as `stretchesOf` gives them. */
  stretches: readonly Span[]
  at: readonly (number | undefined)[]
  className?: string
  draw: (stretch: Span) => ReactNode
}): ReactNode {
  const { text, stretches, at, className = '', draw } = props
  const groups = useMemo(() => inGroups(stretches), [stretches])
  const filled = useFilled(groups.length)
  return (
    <div className="grid grid-cols-1 gap-3">
      {groups.map((group, i) => (
        <Group
          key={group[0]!.start}
          {...{ text, group, className, draw }}
          isFilled={i < filled}
          at={at.filter((place) => place !== undefined && isIn(place, spanOf(group))).join()}
        />
      ))}
    </div>
  )
}

/** So many of some groups have their words by now: more after each frame. */
function useFilled(groups: number): number {
  const [filled, setFilled] = useState(1)
  useEffect(
    () => (filled < groups ? afterPaint(() => setFilled(filled + 1)) : undefined),
    [filled, groups],
  )
  return filled
}

type Group = readonly Span[]

function inGroups(stretches: readonly Span[]): Group[] {
  const groups: Group[] = []
  for (let i = 0; i < stretches.length; i += TOGETHER) groups.push(stretches.slice(i, i + TOGETHER))
  return groups
}

const spanOf = (group: Group): Span => ({ start: group[0]!.start, end: group.at(-1)!.end })
const isIn = (place: number, { start, end }: Span) => start <= place && place < end

interface Drawn {
  readonly text: string
  readonly className: string
  /** The offsets in it that are wanted, as they are listed. */
  readonly at: string
  readonly draw: (stretch: Span) => ReactNode
}

const Group = memo(function Group(props: Drawn & { group: Group; isFilled: boolean }): ReactNode {
  const { text, group, className, at, isFilled, draw } = props
  const element = useRef<HTMLDivElement>(null)
  const { start, end } = spanOf(group)
  const isNear = useNear(element, start < FIRST || at !== '')
  const offsets = at === '' ? [] : at.split(',').map(Number)
  return (
    <div
      ref={element}
      className={`grid grid-cols-1 gap-3 [content-visibility:auto] ${className}`}
      style={{ containIntrinsicBlockSize: `auto ${HEIGHT_REM * group.length}rem` }}
    >
      {isNear
        ? group.map((stretch) => (
            <Stretch
              key={stretch.start}
              {...{ text, stretch, className, draw }}
              isWanted={offsets.some((place) => isIn(place, stretch))}
            />
          ))
        : isFilled && <Words {...{ text, start, end }} />}
    </div>
  )
})

function Stretch(props: Omit<Drawn, 'at'> & { stretch: Span; isWanted: boolean }): ReactNode {
  const { text, stretch, className, isWanted, draw } = props
  const { start, end } = stretch
  const element = useRef<HTMLDivElement>(null)
  const isNear = useNear(element, start < FIRST || isWanted)
  return (
    <div
      ref={element}
      data-stretch={start}
      className={`grid grid-cols-1 gap-3 [contain-intrinsic-block-size:auto_60rem] [content-visibility:auto] ${className}`}
    >
      {isNear ? draw(stretch) : <Words {...{ text, start, end }} />}
    </div>
  )
}

/** Nothing but the words. */
const Words = memo(function Words({ text, start, end }: Span & { text: string }): ReactNode {
  return (
    <p data-at={start} className="whitespace-pre-line">
      {revealUnits(text.slice(start, end))}
    </p>
  )
})
