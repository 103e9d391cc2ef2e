import { Fragment, type ReactNode } from 'react'
import { clausesOf } from '../../domain/edit/steps.ts'
import { revealUnits } from '../../domain/format/reveal.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import type { Desk } from './Desk.ts'
import { SayReview, useSayReview } from './SayReview.tsx'

/** It opens at the end of the pane, which may be out of sight. */
const bringIntoView = (cuts: HTMLElement | null) => cuts?.scrollIntoView({ block: 'nearest' })

/** Where a point can be split: its passage, with a cut before each of its clauses. */
export function Cuts(props: { desk: Desk; point: number; onCut: () => void }): ReactNode {
  const languageOfText = useLanguageOfText()
  const { desk, point, onCut } = props
  const { transcript, text, act } = desk
  const { id, span } = transcript.points.at(point)!
  const say = useSayReview()
  if (!span) return null
  return (
    <section ref={bringIntoView} className="grid scroll-mb-4 gap-1.5">
      <h4 className="text-xs text-muted">
        <SayReview>{(m) => m.splitHint}</SayReview>
      </h4>
      <p
        lang={languageOfText(text)}
        className="rounded-md border border-line bg-paper px-2.5 py-1.5 font-serif text-sm leading-loose"
      >
        {clausesOf(text, span).map(({ start, end }, i) => (
          <Fragment key={start}>
            {i > 0 && (
              <button
                type="button"
                aria-label={say((m) =>
                  m.cutBefore(revealUnits(text.slice(start, Math.min(end, start + 12)))),
                )}
                className="mx-0.5 min-h-6 min-w-6 rounded-sm border border-edge bg-surface px-1 font-sans leading-none hover:bg-ink hover:text-paper"
                onClick={() => {
                  if (act({ do: 'split-point', point: id, at: start })) onCut()
                }}
              >
                <span aria-hidden="true">¦</span>
              </button>
            )}
            {revealUnits(text.slice(start, end))}
          </Fragment>
        ))}
      </p>
    </section>
  )
}
