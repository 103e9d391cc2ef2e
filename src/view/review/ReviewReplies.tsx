import { type ReactNode, use, useMemo, useRef, useState } from 'react'
import { overlaps } from '../../domain/edit/passage.ts'
import { replyPassages, withLead } from '../../domain/edit/reply-passages.ts'
import type { Reply, Span } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { Button } from '../parts/Button.tsx'
import { List } from '../parts/List.tsx'
import type { Desk } from './Desk.ts'
import { NewReply } from './NewReply.tsx'
import { ReplyDeskContext } from './ReplyDraft.ts'
import { ReplyItem } from './ReplyItem.tsx'
import { SayReview } from './SayReview.tsx'

/** More would be no list to choose from. */
const MOST_PASSAGES = 200

/**
 * The replies of a speaker and those to the speaker; of a point only what its own words, or those that
 * lead to it, answer. To be added, changed and removed.
 */
export function ReviewReplies(props: {
  desk: Desk
  speaker: number
  /** The point's place; null for all of the speaker's. */
  place: Span | null
}): ReactNode {
  const { desk, speaker, place } = props
  const { meeting, transcript, text } = desk
  const { replies = [], points } = transcript
  const { speakers } = meeting.transcript
  const { id, span: introduction } = speakers[speaker]!
  const { draft, begin } = use(ReplyDeskContext)
  const [changing, setChanging] = useState<number | null>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const shown = useMemo(() => {
    const around = place && withLead(text, place)
    const isShown = ({ from, to, span }: Reply) =>
      around
        ? from === id && span !== undefined && overlaps(span, around)
        : from === id || to === id
    const numbers: number[] = []
    for (let i = 0; i < replies.length; i++) if (isShown(replies[i]!)) numbers.push(i)
    return numbers
  }, [replies, id, place, text])
  const isAdding = draft?.speaker === id
  const passages = useMemo(() => {
    if (!isAdding) return []
    const own = Array.from(listOf(meeting.pointsOf, speaker), (point) => points.at(point)!.span)
    const spans = place ? [place] : [introduction, ...own]
    const found = replyPassages(
      text,
      spans.filter((span) => span !== undefined),
      MOST_PASSAGES,
    )
    // Who speaks is no word that answers.
    const label = introduction && text.slice(introduction.start, introduction.end)
    return found.filter(({ start, end }) => text.slice(start, end) !== label)
  }, [isAdding, meeting, speaker, points, introduction, place, text])
  const finish = () => {
    begin(null)
    setChanging(null)
    adder.current?.focus()
  }
  return (
    <section className="grid gap-1.5 border-t border-line pt-3">
      <h4 className="text-sm font-bold">
        <SayReview>{(m) => m.replies}</SayReview>
      </h4>
      {shown.length > 0 && (
        <List entries={shown} keyOf={(number) => number} itemClassName="pb-2">
          {(number) => (
            <ReplyItem
              desk={desk}
              number={number}
              isOpen={changing === number}
              onOpen={(open) => setChanging(open ? number : null)}
              onRemoved={finish}
            />
          )}
        </List>
      )}
      <Button
        ref={adder}
        className="justify-self-start"
        aria-expanded={isAdding}
        onClick={() => begin(isAdding ? null : { speaker: id })}
      >
        <SayReview>{(m) => m.addReply}</SayReview>
      </Button>
      {isAdding && (
        <NewReply
          // Other words are another reply.
          key={draft.span?.start}
          desk={desk}
          speaker={id}
          span={draft.span}
          passages={passages}
          onAdded={finish}
        />
      )}
    </section>
  )
}
