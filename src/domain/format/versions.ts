import { FORMATS, type OpenTranscript } from './transcript.ts'

/** The name of a version of the format. */
export type Format = (typeof FORMATS)[number]

export const isFormat = (name: unknown): name is Format => FORMATS.some((known) => known === name)

/** What a transcript says to be; undefined where it says nothing. */
export function formatOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('format' in data)) return undefined
  return typeof data.format === 'string' ? data.format : undefined
}

/** What the second version can say and the first cannot, by where it stands. */
const SINCE_2 = {
  transcript: [
    'media',
    'organisations',
    'agenda',
    'turns',
    'votes',
    'findings',
    'changes',
    'setAside',
  ],
  meeting: ['body', 'series', 'start', 'end'],
  source: ['licence', 'credit', 'retrieved', 'pages'],
  speakers: ['kind', 'party', 'organisation', 'sameAs'],
  points: ['timeEnd', 'turn', 'url', 'stance'],
  replies: ['id'],
  checked: ['by', 'at'],
} as const

/** What the first version knows that a person may have looked at. */
const CHECKED_IN_1: readonly string[] = ['point', 'warning']

type Around = Omit<OpenTranscript, 'format' | 'points'>

/**
 * The first version that can say all that a transcript says: it is written as that, so that whatever
 * reads only the first goes on reading what it can. In which languages the texts are and of which kinds
 * points and replies are is no matter: both versions have all tags and kinds, though the first programs that
 * read version 1 knew fewer of them and refuse the others by name.
 */
export function formatFor(transcript: Around & Pick<OpenTranscript, 'points'>): Format {
  const { meeting, source, speakers, points, replies = [], checked = [] } = transcript
  const isNew =
    has(transcript, SINCE_2.transcript) ||
    has(meeting, SINCE_2.meeting) ||
    has(source, SINCE_2.source) ||
    speakers.some((speaker) => has(speaker, SINCE_2.speakers)) ||
    replies.some((reply) => has(reply, SINCE_2.replies)) ||
    checked.some((check) => has(check, SINCE_2.checked) || !CHECKED_IN_1.includes(check.what))
  if (isNew) return FORMATS[1]
  for (let i = 0; i < points.length; i++) if (has(points.at(i)!, SINCE_2.points)) return FORMATS[1]
  return FORMATS[0]
}

const has = (value: object, fields: readonly string[]) =>
  fields.some((field) => Object.hasOwn(value, field))
