import type { PageLook } from '../domain/export/page-look.ts'
import type { ExportWording } from '../domain/export/words.ts'
import { ownLanguage } from '../domain/format/best-language.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { lookOf } from '../domain/site/look.ts'
import type { PublishedMeeting } from '../domain/site/record.ts'
import { ROOM_FROM, type SiteMeeting } from '../domain/site/site.ts'
import { fingerprint } from '../domain/text/fingerprint.ts'
import { estimateWidth } from '../layout/estimate-width.ts'
import { layoutPoster } from '../layout/layout-poster.ts'
import { posterSvg } from '../layout/poster-svg.ts'
import { exportWords } from './export-words.ts'
import { findingsInWords } from './finding-words.ts'
import { type Display, LANGUAGES, languagesOf } from './language.ts'
import { posterWords } from './poster-words.ts'
import { siteMessages } from './site-words.ts'

/** A meeting with what its page says of it; `json` is its transcript as a file. */
export const siteMeeting = (
  meeting: Meeting,
  json: string,
  published: PublishedMeeting,
  display: Display,
  look: PageLook = lookOf(),
): SiteMeeting => {
  const words = exportWords(meeting, display)
  const findings = findingsInWords(meeting, display)
  return {
    meeting,
    json,
    published,
    words,
    findings,
    picture: pictureOf(meeting, display, findings, look),
    display,
    room: roomOf(display),
  }
}

/** Where the page speaks several languages its controls are about a fifth higher than in the one that takes most. */
const SEVERAL = 1.22

function roomOf(display: Display): SiteMeeting['room'] {
  const rooms = languagesOf(display).map((language) => siteMessages(language).room)
  const most = (of: 'many' | 'one') =>
    ROOM_FROM.map((_, i) =>
      Math.round(Math.max(...rooms.map((room) => room[of][i]!)) * (rooms.length > 1 ? SEVERAL : 1)),
    )
  return { many: most('many'), one: most('one') }
}

/** The picture of a page that says the rest itself: light and dark as that is, and the same wherever it is made. */
function pictureOf(
  meeting: Meeting,
  display: Display,
  findings: readonly ExportWording[],
  look: PageLook,
): string | null {
  const points = Int32Array.from(meeting.kindOf.keys())
  if (points.length === 0) return null
  const words = posterWords(meeting, display)
  const poster = layoutPoster(meeting, points, {
    ...words,
    untitled: true,
    lines: [],
    foot: [],
    measure: estimateWidth,
  })
  const title = words.of(meeting.transcript.meeting.title)[0]!.text
  return posterSvg(poster, title, look, findings.map(({ text }) => text).join(' '))
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
