import { type ReactNode, useState } from 'react'
import { type Batch, isBusy } from '../../state/own/file-batch.ts'
import { Button } from '../parts/Button.tsx'
import { useCell } from '../parts/useCell.ts'
import { useFocusFollows } from '../parts/useFocusFollows.ts'
import { AskQuestion } from './AskQuestion.tsx'
import { BatchProgressBar } from './BatchProgressBar.tsx'
import { BatchRow } from './BatchRow.tsx'
import { questionOf } from './questionOf.ts'
import { SayOpen, useSayOpen } from './SayOpen.tsx'

/** What becomes of several files, one below the other, and what is asked about one of them. */
export function BatchPanel(props: {
  batch: Batch
  onOpen: (id: string, isRead: boolean) => void
  /** Makes room for other files. */
  onLeave: () => void
}): ReactNode {
  const { batch, onOpen, onLeave } = props
  const items = useCell(batch.items)
  const say = useSayOpen()
  const [asked, ask] = useState<number | null>(null)
  const panel = useFocusFollows<HTMLDivElement>(asked)
  const one = asked === null ? undefined : items[asked]
  const question = one && questionOf(one)
  const waiting = items.filter((item) => questionOf(item)).length
  const count = (is: string) => items.filter(({ state }) => state.is === is).length
  const busy = isBusy(items)
  const stopped = count('stopped')
  return (
    <div ref={panel} tabIndex={-1} className="grid gap-3 outline-none">
      {question && asked !== null ? (
        <AskQuestion
          question={question}
          onChoose={(choices) => {
            ask(null)
            batch.answer(asked, choices)
          }}
          onCancel={() => ask(null)}
        />
      ) : (
        <>
          {busy ? (
            <BatchProgressBar batch={batch} />
          ) : (
            <p role="status" className="text-sm font-semibold">
              <SayOpen>
                {(m) => m.batch.done(count('kept'), waiting, count('failed') - waiting, stopped)}
              </SayOpen>
            </p>
          )}
          <ol aria-label={say((m) => m.batch.title)} className="grid gap-2 text-sm">
            {items.map((item, place) => (
              <BatchRow
                // biome-ignore lint/suspicious/noArrayIndexKey: items stay where they are.
                key={place}
                item={item}
                place={place}
                onOpen={onOpen}
                onAsk={ask}
              />
            ))}
          </ol>
          <div className="flex flex-wrap gap-2">
            {busy && (
              <Button onClick={batch.stop}>
                <SayOpen>{(m) => m.batch.stop}</SayOpen>
              </Button>
            )}
            {!busy && stopped > 0 && (
              <Button onClick={batch.resume}>
                <SayOpen>{(m) => m.batch.resume}</SayOpen>
              </Button>
            )}
            {!busy && (
              <Button onClick={onLeave}>
                <SayOpen>{(m) => m.batch.others}</SayOpen>
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  )
}
