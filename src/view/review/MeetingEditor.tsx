import type { ReactNode } from 'react'
import { isAddress, isEdtfDate } from '../../domain/edit/edit-meeting.ts'
import { ENGLISH } from '../../domain/text/language.ts'
import type { Desk } from './Desk.ts'
import { LocalizedField } from './LocalizedField.tsx'
import { SayReview } from './SayReview.tsx'
import { TextField } from './TextField.tsx'

/** The meeting itself: title, date, place, occasion, and where its source comes from. */
export function MeetingEditor({ desk }: { desk: Desk }): ReactNode {
  const { transcript, act } = desk
  const { meeting, source } = transcript
  return (
    <details className="border-b border-line pb-3">
      <summary className="text-sm font-bold">
        <SayReview>{(m) => m.aboutMeeting}</SayReview>
      </summary>
      <div className="mt-2 grid gap-3">
        <LocalizedField
          label={(m) => m.meetingTitle}
          value={meeting.title}
          onKeep={(title, on) => act({ do: 'set-title', title }, on)}
        />
        <TextField
          label={<SayReview>{(m) => m.date}</SayReview>}
          value={meeting.date ?? ''}
          lang={ENGLISH}
          faultOf={(text) =>
            !isEdtfDate(text) && <SayReview>{(m) => m.refused['no-date']}</SayReview>
          }
          onKeep={(date, on) => act({ do: 'set-date', date }, on)}
        />
        <LocalizedField
          label={(m) => m.place}
          value={meeting.place}
          onKeep={(place, on) => act({ do: 'set-place', place }, on)}
        />
        <LocalizedField
          label={(m) => m.occasion}
          value={meeting.occasion}
          onKeep={(occasion, on) => act({ do: 'set-occasion', occasion }, on)}
        />
        <LocalizedField
          label={(m) => m.publisher}
          value={source.publisher}
          onKeep={(publisher, on) => act({ do: 'set-publisher', publisher }, on)}
        />
        <TextField
          label={<SayReview>{(m) => m.address}</SayReview>}
          value={source.url ?? ''}
          lang={ENGLISH}
          faultOf={(text) =>
            !isAddress(text) && <SayReview>{(m) => m.refused['no-address']}</SayReview>
          }
          onKeep={(url, on) => act({ do: 'set-address', url }, on)}
        />
      </div>
    </details>
  )
}
