import type { ReactNode } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { countKinds } from '../../layout/time/bar.ts'
import { ReplySentence } from '../pane/replies/ReplySentence.tsx'
import { KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Say, Words } from '../parts/Language.tsx'
import { tipOf } from '../picture/Tooltip.tsx'
import type { TimeTarget } from './time-target.ts'

/** So many replies of an arc are said. */
const MOST = 4

/** What a tooltip says of a target: a point's text, how several divide into kinds, who answers whom. */
export function timeTip(meeting: Meeting, target: TimeTarget): ReactNode {
  if (target.is === 'bar') {
    const counts = countKinds(meeting, target.points)
    return KINDS.map(
      (kind, i) =>
        counts[i]! > 0 && (
          <p key={kind} className={`flex items-center gap-1.5 ${KIND_TEXT[kind]}`}>
            <KindMark kind={kind} />
            <Say>{(m) => m.kinds[kind]}</Say>
            <span className="ms-auto ps-3 tabular-nums text-muted">{grouped(counts[i]!)}</span>
          </p>
        ),
    )
  }
  if (target.is !== 'arc') return tipOf(meeting, target)
  return target.replies.slice(0, MOST).map(({ reply, from }) => (
    <div key={reply}>
      <p className="font-semibold">
        <ReplySentence
          meeting={meeting}
          reply={meeting.transcript.replies![reply]!}
          quoted={false}
        />
      </p>
      <p>
        <Words of={meeting.transcript.points.at(from)!.text} />
      </p>
    </div>
  ))
}
