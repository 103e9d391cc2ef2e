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
  transcript: ['media', 'organisations', 'agenda', 'turns', 'votes', 'findings', 'changes'],
  meeting: ['body', 'series', 'start', 'end'],
  source: ['licence', 'credit', 'retrieved'],
  speakers: ['kind', 'party', 'organisation', 'sameAs'],
  points: ['timeEnd', 'turn', 'url', 'stance'],
  replies: ['id', 'point', 'toPoint'],
  checked: ['by', 'at'],
} as const

/** The kinds of points, of replies and of checks that the first version knows. */
const KNOWN_TO_1 = {
  points: ['problem', 'recommendation', 'view'],
  replies: ['supplements', 'agrees', 'disagrees', 'summarises'],
  checked: ['point', 'warning'],
}

type Around = Omit<OpenTranscript, 'format' | 'points'>

/**
 * The first version that can say all that a transcript says: it is written as that, so that whatever
 * reads only the first goes on reading what it can. In which languages the texts are is no matter: both
 * versions have them by tags.
 */
export function formatFor(transcript: Around & Pick<OpenTranscript, 'points'>): Format {
  const { meeting, source, speakers, points, replies = [], checked = [] } = transcript
  const isNew =
    has(transcript, SINCE_2.transcript) ||
    has(meeting, SINCE_2.meeting) ||
    has(source, SINCE_2.source) ||
    speakers.some((speaker) => has(speaker, SINCE_2.speakers)) ||
    replies.some(
      (reply) => has(reply, SINCE_2.replies) || !KNOWN_TO_1.replies.includes(reply.kind),
    ) ||
    checked.some((check) => has(check, SINCE_2.checked) || !KNOWN_TO_1.checked.includes(check.what))
  if (isNew) return FORMATS[1]
  for (let i = 0; i < points.length; i++) {
    const point = points.at(i)!
    if (has(point, SINCE_2.points) || !KNOWN_TO_1.points.includes(point.kind)) return FORMATS[1]
  }
  return FORMATS[0]
}

const has = (value: object, fields: readonly string[]) =>
  fields.some((field) => Object.hasOwn(value, field))
