import { type ReactNode, useId } from 'react'
import type { Reply } from '../../domain/format/transcript.ts'
import { QuotedWords } from '../pane/replies/QuotedWords.tsx'
import { ReplySentence } from '../pane/replies/ReplySentence.tsx'
import { SayReply } from '../pane/replies/SayReply.tsx'
import { Button } from '../parts/Button.tsx'
import type { Desk } from './Desk.ts'
import { type OpenReply, ReplyFields } from './ReplyFields.tsx'
import { SayReview } from './SayReview.tsx'

/** A reply with the words that say so, to be changed and removed. */
export function ReplyItem(props: {
  desk: Desk
  /** Its place in the list. */
  number: number
  isOpen: boolean
  onOpen: (open: boolean) => void
  onRemoved: () => void
}): ReactNode {
  const { desk, number, isOpen, onOpen, onRemoved } = props
  const reply = desk.transcript.replies![number]!
  const id = useId()
  // Where they can be moved they are shown already.
  const quoted = reply.span !== undefined && !isOpen
  const change = ({ to, ...rest }: OpenReply) => {
    const changed: Reply = { ...rest, ...(to && { to }) }
    desk.act({ do: 'change-reply', number, reply: changed })
  }
  return (
    <div className="grid gap-1.5 rounded-lg bg-wash px-2.5 py-1.5 text-sm">
      <div id={`${id}says`}>
        <ReplySentence meeting={desk.meeting} reply={reply} quoted={quoted} />
        {reply.span ? (
          quoted && <QuotedWords text={desk.text} span={reply.span} />
        ) : (
          <span className="text-xs text-muted">
            <SayReply>{(m) => m.noWords}</SayReply>
          </span>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          id={`${id}change`}
          aria-labelledby={`${id}change ${id}says`}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <SayReview>{(m) => m.change}</SayReview>
        </Button>
        <Button
          id={`${id}remove`}
          aria-labelledby={`${id}remove ${id}says`}
          onClick={() => {
            if (desk.act({ do: 'remove-reply', number })) onRemoved()
          }}
        >
          <SayReview>{(m) => m.remove}</SayReview>
        </Button>
      </div>
      {isOpen && <ReplyFields desk={desk} reply={reply} onChange={change} />}
    </div>
  )
}
