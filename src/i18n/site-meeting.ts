import { ownLanguage } from '../domain/format/best-language.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { pagesOfParts } from '../domain/site/part-pages.ts'
import type { PublishedMeeting } from '../domain/site/record.ts'
import { ROOM_FROM, type Rooms, type SiteMeeting } from '../domain/site/site.ts'
import { fingerprint } from '../domain/text/fingerprint.ts'
import { pagePicture } from '../layout/page-picture.ts'
import { posterRows } from '../layout/poster-rows.ts'
import { exportWords } from './export-words.ts'
import { findingsInWords } from './finding-words.ts'
import { DISPLAYS, type Display, LANGUAGES, languagesOf } from './language.ts'
import { posterWords } from './poster-words.ts'
import { siteMessages } from './site-words.ts'

/** A meeting with what its page says of it; `json` is its transcript as a file. */
export const siteMeeting = (
  meeting: Meeting,
  json: string,
  published: PublishedMeeting,
  display: Display,
): SiteMeeting => {
  const words = exportWords(meeting, display)
  const findings = findingsInWords(meeting, display)
  return {
    meeting,
    json,
    published,
    words,
    findings,
    picture: pagePicture(
      meeting,
      words.of(meeting.transcript.meeting.title)[0]!.text,
      posterWords(meeting, display),
      pagesOfParts(meeting),
    ),
    drawn: posterRows(meeting, Int32Array.from(meeting.kindOf.keys())).speakers,
    display,
  }
}

/** Where the page speaks several languages its controls are so much higher than in the one that takes most, px. */
const SEVERAL = [68, 117, 70, 64, 3, 64]

/** The room of the controls, in every display. */
export const siteRooms = (): Rooms =>
  Object.fromEntries(DISPLAYS.map(({ tag }) => [tag, roomsOf(tag)]))

function roomsOf(display: Display): Rooms[string] {
  const rooms = languagesOf(display).map((language) => siteMessages(language).room)
  const most = (of: 'many' | 'one') =>
    ROOM_FROM.map(
      (_, i) =>
        Math.max(...rooms.map((room) => room[of][i]!)) + (rooms.length > 1 ? SEVERAL[i]! : 0),
    )
  return { many: most('many'), one: most('one') }
}

/** The meeting's own language, where the page speaks it. */
export function displayOf({ transcript }: Pick<Meeting, 'transcript'>): Display {
  const own = ownLanguage(transcript)
  return LANGUAGES.find((one) => one === own) ?? 'both'
}

/** What a meeting's files are called: its id, where addresses can be made of that. */
export async function nameFor(id: string): Promise<string> {
  if (/^[a-z\d][\w-]{0,99}$/i.test(id)) return id
  return `meeting-${(await fingerprint(id)).slice(0, 12)}`
}
