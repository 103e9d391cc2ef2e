import { type ReactNode, useId, useMemo } from 'react'
import type { Meeting } from '../../domain/meeting.ts'
import { coverSentences, uncovered } from '../../domain/source/sentences.ts'
import { type Choose, chooseView } from '../../state/choice.ts'
import { Button } from '../Button.tsx'
import { Details } from '../Details.tsx'
import { List } from '../List.tsx'
import { MOST_AT_ONCE } from '../pane/longLists.ts'
import { useSource } from '../useSource.ts'
import { languageOfText, revealSentence } from './passage.ts'
import { SaySource } from './SaySource.tsx'

/** Walking through the sentences that became no point, in the text beside. */
interface Walk {
  readonly highlighted: boolean
  readonly setHighlighted: (highlighted: boolean) => void
  /** Which of those sentences the reader has stepped to. */
  readonly sentence: number | null
  readonly setSentence: (sentence: number | null) => void
}

/**
 * Which sentences of the source became points and which did not. Stands by itself; beside the text
 * (`walk`) it steps through it instead of listing the sentences.
 */
export function SentenceCoverage(props: {
  meeting: Meeting
  choose: Choose
  walk?: Walk
}): ReactNode {
  const { meeting, choose, walk } = props
  const source = useSource(meeting.transcript)
  const heading = useId()
  const sentences = useMemo(
    () => (source ? coverSentences(source.text, source.points) : []),
    [source],
  )
  const missing = useMemo(() => uncovered(sentences), [sentences])
  const covered = sentences.length - missing.length
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
      {sentences.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Share share={covered / sentences.length} />
            <span className="tabular-nums">
              <SaySource>{(m) => m.covered(covered, sentences.length)}</SaySource>
              {` · ${Math.round((100 * covered) / sentences.length)}%`}
            </span>
            <span className="text-muted">
              <SaySource>{(m) => m.coveredHint}</SaySource>
            </span>
          </div>
          {missing.length > 0 &&
            (walk ? (
              <Steps walk={walk} count={missing.length} />
            ) : (
              <Details
                isMuch={missing.length > MOST_AT_ONCE}
                summary={<SaySource>{(m) => m.listUncovered(missing.length)}</SaySource>}
              >
                {() => (
                  <div lang={languageOfText(source?.text ?? '')}>
                    <List
                      entries={missing}
                      keyOf={({ start }) => start}
                      className="mt-2 grid"
                      itemClassName="flex gap-2 pb-1"
                    >
                      {({ start, end }, index) => (
                        <>
                          <span className="min-w-8 text-end text-muted tabular-nums">
                            {index + 1}.
                          </span>
                          <span>{source?.text.slice(start, end)}</span>
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

function Share({ share }: { share: number }): ReactNode {
  return (
    <span aria-hidden="true" className="h-2 w-32 overflow-hidden rounded-xs bg-line">
      <span className="block h-full bg-ink" style={{ width: `${100 * share}%` }} />
    </span>
  )
}

function Steps({ walk, count }: { walk: Walk; count: number }): ReactNode {
  const { highlighted, setHighlighted, sentence, setSentence } = walk
  const step = (by: number) => {
    const from = sentence ?? (by > 0 ? -1 : 0)
    const to = (from + by + count) % count
    setHighlighted(true)
    setSentence(to)
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
            if (!target.checked) setSentence(null)
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
            {sentence !== null && <SaySource>{(m) => m.sentenceOf(sentence + 1, count)}</SaySource>}
          </span>
        </span>
      )}
    </div>
  )
}
