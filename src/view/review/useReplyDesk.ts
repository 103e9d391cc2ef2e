import { useMemo, useState } from 'react'
import { type Choice, type Choose, chooseSpeaker } from '../../state/address/choice.ts'
import type { ReplyDesk, ReplyDraft } from './ReplyDraft.ts'

/** What a reply is made from, and how one is begun: at its speaker. */
export function useReplyDesk(selected: ReplyDesk['selected'], choice: Choice, choose: Choose) {
  const [draft, begin] = useState<ReplyDraft | null>(null)
  const replyDesk = useMemo<ReplyDesk>(() => ({ selected, draft, begin }), [selected, draft])
  const beginReply = (next: ReplyDraft) => {
    begin(next)
    // A point of theirs may stay chosen: its panel has their replies too.
    if (next.speaker !== choice.speaker) {
      choose((now) => chooseSpeaker(now, next.speaker))
    }
  }
  return { replyDesk, beginReply }
}
