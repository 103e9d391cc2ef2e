import * as v from 'valibot'
import { type Localized, type Transcript, transcriptSchema } from '../format/transcript.ts'
import { daysExceeded } from '../text/calendar.ts'
import { type Edited, edited, refused } from './edit.ts'
import { keepPromise, tidy } from './words.ts'

/*
 * Corrections of what the meeting is: its title and circumstances, and where its source comes from.
 */

const { meeting, source } = transcriptSchema.entries

/** Whether a text is a date as the format has them, of a day that there is. */
export const isEdtfDate = (text: string): boolean =>
  v.is(meeting.entries.date, text) && daysExceeded(text) === 0

/** Whether a text is an address as the format has them: of the web, to be linked to. */
export const isAddress = (text: string): boolean => v.is(source.entries.url, text)

export function titleMeeting(transcript: Transcript, words: Localized): Edited {
  const title = tidy(words)
  if (!title) return refused({ reason: 'empty' })
  return changed(transcript, { meeting: { ...transcript.meeting, title } }, title)
}

/** Sets the date; null: it is not known. */
export function dateMeeting(transcript: Transcript, text: string | null): Edited {
  const { date: _, ...without } = transcript.meeting
  const date = text?.trim()
  if (!date) return changed(transcript, { meeting: without })
  if (!isEdtfDate(date)) return refused({ reason: 'no-date' })
  return changed(transcript, { meeting: { ...without, date } })
}

/** Sets where the meeting was, or on which occasion; null: that is not known. */
export function describeMeeting(
  transcript: Transcript,
  field: 'place' | 'occasion',
  given: Localized | null,
): Edited {
  const { [field]: _, ...without } = transcript.meeting
  const words = given && tidy(given)
  return changed(transcript, { meeting: words ? { ...without, [field]: words } : without }, words)
}

/** Sets who published the source; null: that is not known. */
export function namePublisher(transcript: Transcript, given: Localized | null): Edited {
  const { publisher: _, ...without } = transcript.source
  const publisher = given && tidy(given)
  return changed(transcript, { source: publisher ? { ...without, publisher } : without }, publisher)
}

/** Sets where the source can be read; null: that is not known. */
export function addressSource(transcript: Transcript, text: string | null): Edited {
  const { url: _, ...without } = transcript.source
  const url = text?.trim()
  if (!url) return changed(transcript, { source: without })
  if (!isAddress(url)) return refused({ reason: 'no-address' })
  return changed(transcript, { source: { ...without, url } })
}

/** The transcript with a part changed, which has got `words`; itself where that is the same. */
function changed(
  transcript: Transcript,
  change: Partial<Pick<Transcript, 'meeting' | 'source'>>,
  words: Localized | null = null,
): Edited {
  const next = { ...transcript, ...change }
  const isSame =
    sameFields(next.meeting, transcript.meeting) && sameFields(next.source, transcript.source)
  if (isSame) return edited(transcript, {})
  return edited(words ? keepPromise(next, words) : next, {})
}

/** Whether two parts say the same, in whatever order. */
function sameFields(a: object, b: object): boolean {
  const all = Object.entries(a)
  const other = new Map(Object.entries(b))
  return (
    all.length === other.size &&
    // The source's text may be long, and is the very same.
    all.every(
      ([name, value]) =>
        value === other.get(name) || JSON.stringify(value) === JSON.stringify(other.get(name)),
    )
  )
}
