import type { ReactNode } from 'react'
import { isPassage, overlaps } from '../../domain/edit/passage.ts'
import { whoSpeaksAt } from '../../domain/edit/who-speaks.ts'
import { ownLanguage } from '../../domain/format/best-language.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { trimPassage } from '../../domain/source/trim-passage.ts'
import { Button } from '../parts/Button.tsx'
import { useLead } from '../parts/Language.tsx'
import type { Desk } from './Desk.ts'
import { namedIn } from './named-in.ts'
import type { ReplyDraft } from './ReplyDraft.ts'
import { SayReview, useSayReview } from './SayReview.tsx'

/** A longer passage is nobody's name. */
const LONGEST_NAME = 40

/** What can be made of the text that is selected; at the foot of the text, out of its way. */
export function SelectionBar(props: {
  desk: Desk
  selected: Span
  onReply: (draft: ReplyDraft) => void
}): ReactNode {
  const { desk, selected, onReply } = props
  const { transcript, text, act, makePoint } = desk
  const { speakers } = desk.meeting.transcript
  const lead = useLead()
  const say = useSayReview()
  const span = trimPassage(text, selected)
  if (!isPassage(text, span)) return null
  const words = text.slice(span.start, span.end)
  const chosen = desk.point === null ? undefined : transcript.points[desk.point]!
  const touched = transcript.points.filter((one) => one.span && overlaps(one.span, span))
  const [only] = touched
  const speaker = speakers.find(({ id }) => id === whoSpeaksAt(transcript, span.start))
  // A reply may stand in the words that introduce its speaker: who speaks where it ends?
  const whoAnswers =
    only?.speaker ??
    (desk.speaker === null ? whoSpeaksAt(transcript, span.end) : speakers[desk.speaker]!.id)
  const done = () => window.getSelection()?.removeAllRanges()
  const offers: [string, (m: Parameters<Parameters<typeof say>[0]>[0]) => string, () => void][] = []
  if (touched.length === 0 && speaker) {
    const name = lead(speaker.name)
    offers.push(['point', (m) => m.newPoint(name), () => makePoint(span)])
  }
  if (chosen && touched.every((one) => one === chosen)) {
    offers.push([
      'bounds',
      (m) => m.setBounds,
      () => act({ do: 'set-bounds', point: chosen.id, span }),
    ])
  }
  if (only?.span && touched.length === 1) {
    const at = span.start > only.span.start ? span.start : span.end
    if (at < only.span.end) {
      offers.push([
        'split',
        (m) => m.splitHere,
        () => act({ do: 'split-point', point: only.id, at }),
      ])
    }
  }
  if (touched.length === 0 && words.length <= LONGEST_NAME && !/[\n。；;]/.test(words)) {
    offers.push([
      'speaker',
      (m) => m.newSpeaker,
      async () =>
        act({ do: 'add-speaker', name: await namedIn(words, ownLanguage(transcript)), span }),
    ])
  }
  const answering = speakers.find(({ id }) => id === whoAnswers)
  if (answering && touched.length <= 1) {
    const name = lead(answering.name)
    offers.push(['reply', (m) => m.newReply(name), () => onReply({ speaker: answering.id, span })])
  }
  if (offers.length === 0) return null
  return (
    <div
      role="group"
      aria-label={say((m) => m.selected)}
      // Pressing a button here leaves the selection as it is.
      onMouseDown={(event) => event.preventDefault()}
      style={{ bottom: 'calc(var(--sheet, 0px) + 0.75rem)' }}
      className="sticky z-10 flex flex-wrap items-center gap-2 rounded-xl border border-edge bg-surface px-3 py-2 text-sm shadow-lg"
    >
      <span aria-hidden="true" className="min-w-0 flex-1 basis-24 truncate text-muted">
        “{words}”
      </span>
      {offers.map(([key, label, make]) => (
        <Button
          key={key}
          onClick={() => {
            make()
            done()
          }}
        >
          <SayReview>{label}</SayReview>
        </Button>
      ))}
    </div>
  )
}
