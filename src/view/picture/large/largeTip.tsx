import type { ReactNode } from 'react'
import { KINDS } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { grouped } from '../../../i18n/words/grouped.ts'
import type { LargeTarget } from '../../../layout/large/lift-ribbons.ts'
import { KIND_TEXT, KindMark } from '../../parts/KindMark.tsx'
import { Say, Words } from '../../parts/Language.tsx'
import { tipOf } from '../Tooltip.tsx'
import { SayLarge } from './SayLarge.tsx'

/** What a tooltip says of a target in a large picture: also an office that its row has cut off. */
export function largeTip(meeting: Meeting, target: LargeTarget): ReactNode {
  const { speakers } = meeting.transcript
  if (target.is === 'speaker') {
    const { role } = speakers[target.speaker]!
    return role && isCutOff(document.getElementById(`role-${target.speaker}`)) ? (
      <Words of={role} />
    ) : null
  }
  if (target.is !== 'ribbon') return tipOf(meeting, target)
  const kind = KINDS[target.kind]!
  const { speaker, theme, count } = target
  return (
    <>
      <p className={`flex items-center gap-1.5 font-semibold ${KIND_TEXT[kind]}`}>
        <KindMark kind={kind} />
        <span>
          <Say>{(m) => m.kinds[kind]}</Say>
        </span>
        <span className="ms-auto ps-3 font-normal tabular-nums text-muted">{grouped(count)}</span>
      </p>
      <p>
        {speaker >= 0 ? (
          <Words of={speakers[speaker]!.name} />
        ) : (
          <SayLarge>{(m) => m.beyond.speaker}</SayLarge>
        )}
        {' → '}
        {theme >= 0 ? (
          <Words of={meeting.themes[theme]!.label} />
        ) : (
          <SayLarge>{(m) => m.beyond.theme}</SayLarge>
        )}
      </p>
    </>
  )
}

const isCutOff = (line: HTMLElement | null) => line !== null && line.scrollWidth > line.clientWidth
