import { type ReactNode, useId } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Coverage } from '../../domain/source/sentences.ts'
import { type Choose, chooseView } from '../../state/address/choice.ts'
import { Button } from '../parts/Button.tsx'
import { Details } from '../parts/Details.tsx'
import { Say } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import { MOST_AT_ONCE } from '../parts/most-at-once.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { useSource } from '../parts/useSource.ts'
import { revealSentence } from './passage.ts'
import { SaySource } from './SaySource.tsx'
import { useCoverage } from './useCoverage.ts'

/** Walking through the words that became no point, in the text beside. */
interface Walk {
  /** What became of the sentences; null while that is being found out. */
  readonly coverage: Coverage | null
  readonly highlighted: boolean
  readonly setHighlighted: (highlighted: boolean) => void
  /** Which of these passages the reader has stepped to. */
  readonly at: number | null
  readonly setAt: (at: number | null) => void
}

/**
 * Which sentences of the source became points, wholly or in part, and which did not. Stands by itself;
 * beside the text (`walk`) it steps through what is left instead of listing it.
 */
export function SentenceCoverage(props: {
  meeting: Meeting
  choose: Choose
  walk?: Walk
}): ReactNode {
  const languageOfText = useLanguageOfText()
  const { meeting, choose, walk } = props
  const source = useSource(meeting.transcript)
  const heading = useId()
  const own = useCoverage(meeting, walk ? null : source)
  const coverage = walk ? walk.coverage : own
  const { all, whole, part, left } = coverage ?? NOTHING
  return (
    <section aria-labelledby={heading} className="grid gap-2 text-sm">
      <h3 id={heading} className="font-bold">
        <SaySource>{(m) => m.coverage}</SaySource>
      </h3>
      {!source && (
        <p className="flex flex-wrap items-center gap-3 text-muted">
          <SaySource>{(m) => m.needsSource}</SaySource>
          <Button
            className="text-ink"
            onClick={() => choose((choice) => chooseView(choice, 'source'))}
          >
            <SaySource>{(m) => m.toSource}</SaySource>
          </Button>
        </p>
      )}
      {source && !coverage && (
        <p role="status" className="text-muted">
          <Say>{(m) => m.loading}</Say>
        </p>
      )}
      {all > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Share whole={whole / all} part={part / all} />
            <span className="tabular-nums">
              <SaySource>{(m) => m.covered(whole, all)}</SaySource>
              {/* Not rounded up: all is 100 %, and nothing less. */}
              {` · ${Math.floor((100 * whole) / all)}%`}
            </span>
            {part > 0 && (
              <span className="tabular-nums">
                <SaySource>{(m) => m.inPart(part)}</SaySource>
              </span>
            )}
            <span className="text-muted">
              <SaySource>{(m) => m.coveredHint}</SaySource>
            </span>
          </div>
          {left.length > 0 &&
            (walk ? (
              <Steps walk={walk} count={left.length} />
            ) : (
              <Details
                isMuch={left.length > MOST_AT_ONCE}
                summary={<SaySource>{(m) => m.listLeft(left.length)}</SaySource>}
              >
                {() => (
                  <div lang={languageOfText(source?.text ?? '')}>
                    <List
                      entries={left}
                      keyOf={({ start }) => start}
                      className="mt-2 grid"
                      itemClassName="flex gap-2 pb-1"
                    >
                      {({ start, end }, index) => (
                        <>
                          <span className="min-w-8 text-end text-muted tabular-nums">
                            {index + 1}.
                          </span>
                          <span>{source && revealUnits(source.text.slice(start, end))}</span>
                        </>
                      )}
                    </List>
                  </div>
                )}
              </Details>
            ))}
        </>
      )}
    </section>
  )
}

const NOTHING: Coverage = { all: 0, whole: 0, part: 0, left: [] }

function Share({ whole, part }: { whole: number; part: number }): ReactNode {
  return (
    <span aria-hidden="true" className="flex h-2 w-32 overflow-hidden rounded-xs bg-line">
      <span className="bg-ink" style={{ width: `${100 * whole}%` }} />
      <span className="bg-ink opacity-40" style={{ width: `${100 * part}%` }} />
    </span>
  )
}

function Steps({ walk, count }: { walk: Walk; count: number }): ReactNode {
  const { highlighted, setHighlighted, at, setAt } = walk
  const step = (by: number) => {
    const from = at ?? (by > 0 ? -1 : 0)
    const to = (from + by + count) % count
    setHighlighted(true)
    setAt(to)
    revealSentence(to)
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={highlighted}
          onChange={({ target }) => {
            setHighlighted(target.checked)
            if (!target.checked) setAt(null)
          }}
        />
        <span>
          <SaySource>{(m) => m.highlight}</SaySource>
        </span>
      </label>
      {highlighted && (
        <span className="flex items-center gap-2">
          <Button onClick={() => step(-1)}>
            <span aria-hidden="true">‹ </span>
            <SaySource>{(m) => m.previous}</SaySource>
          </Button>
          <Button onClick={() => step(1)}>
            <SaySource>{(m) => m.next}</SaySource>
            <span aria-hidden="true"> ›</span>
          </Button>
          <span role="status" className="text-muted tabular-nums">
            {at !== null && <SaySource>{(m) => m.leftAt(at + 1, count)}</SaySource>}
          </span>
        </span>
      )}
    </div>
  )
}
