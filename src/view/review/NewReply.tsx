import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Reply, Span } from '../../domain/format/transcript.ts'
import { Button } from '../parts/Button.tsx'
import type { Desk } from './Desk.ts'
import { type OpenReply, ReplyFields } from './ReplyFields.tsx'
import { SayReview } from './SayReview.tsx'

/** A reply to be added; its words are selected in the text, or chosen from passages. */
export function NewReply(props: {
  desk: Desk
  speaker: string
  /** The words, where they were selected. */
  span: Span | undefined
  passages: readonly Span[]
  onAdded: () => void
}): ReactNode {
  const { desk, speaker, span, passages, onAdded } = props
  const [reply, setReply] = useState<OpenReply>({
    from: speaker,
    to: null,
    kind: 'supplements',
    ...(span && { span }),
  })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  return (
    <form
      ref={form}
      className="grid gap-2 rounded-lg border border-line p-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole(reply) && desk.act({ do: 'add-reply', reply })) onAdded()
      }}
    >
      <ReplyFields desk={desk} reply={reply} passages={passages} onChange={setReply} />
      <Button type="submit" className="justify-self-start">
        <SayReview>{(m) => m.add}</SayReview>
      </Button>
    </form>
  )
}

const isWhole = (reply: OpenReply): reply is Reply => reply.to !== null
