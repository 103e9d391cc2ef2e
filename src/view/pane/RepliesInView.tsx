import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting.ts'
import { InView } from '../InView.tsx'
import { ReplyText } from './ReplyText.tsx'

/** More replies than a page should hold: only those in view are in it. */
export function RepliesInView({ meeting }: { meeting: Meeting }): ReactNode {
  return (
    <InView listed entries={meeting.transcript.replies ?? []}>
      {(reply, index) => (
        <div key={index} className="pb-1 text-sm">
          <ReplyText meeting={meeting} reply={reply} />
        </div>
      )}
    </InView>
  )
}
