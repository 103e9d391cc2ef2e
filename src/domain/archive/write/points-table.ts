import type { Cell, Column } from '../../export/point-table.ts'
import { numbers } from '../../format/numbers.ts'
import type { Localized, Transcript } from '../../format/transcript.ts'
import { dayIn } from '../records/pack-records.ts'

/** A meeting of a segment, with the ids of the archive for its speakers and themes. */
export interface TabledMeeting {
  readonly key: string
  readonly transcript: Transcript
  readonly people: readonly string[]
  /** By the id that a theme has in the meeting. */
  readonly themes: Readonly<Record<string, string>>
}

/** Columns without a language, before those of texts. */
const PLAIN = ['meeting', 'day', 'body', 'point', 'person', 'kind', 'themes', 'answers'] as const
/** Columns that are there once for each language of the texts. */
const TEXTS = ['title', 'speaker', 'role', 'heading', 'text'] as const

/** The columns of a table of points whose texts are in these languages. */
export const columnsOf = (languages: readonly string[]): readonly Column[] =>
  [
    ...PLAIN,
    ...TEXTS.flatMap((what) => languages.map((language) => `${what}_${language}`)),
    'time_ms',
  ].map((name) => ({ name, type: name === 'time_ms' ? 'integer' : 'text' }))

/**
 * The rows of the points of one meeting, for programs that ask what the page does not: `themes` and `answers` (ids of points that it
 * answers) with `; ` between, `time_ms` from the beginning of the meeting.
 */
export function* rowsOf(
  languages: readonly string[],
  { key, transcript, people, themes }: TabledMeeting,
): Generator<readonly Cell[]> {
  const { meeting, speakers, points, replies = [] } = transcript
  const speakerNumber = numbers(speakers)
  const answers = new Map<string, string[]>()
  for (const { kind, point, toPoint } of replies) {
    if (kind !== 'answers' || point === undefined || toPoint === undefined) continue
    answers.set(point, [...(answers.get(point) ?? []), toPoint])
  }
  const inAll = (text: Localized | undefined) => languages.map((language) => text?.[language] ?? '')
  for (const { id, speaker, kind, themes: own, heading, text, time } of points) {
    const number = speakerNumber.get(speaker)!
    const { name, role } = speakers[number]!
    yield [
      ...[key, dayIn(key) ?? '', meeting.body?.id ?? '', id, people[number]!, kind],
      own.map((theme) => themes[theme]!).join('; '),
      (answers.get(id) ?? []).join('; '),
      ...[meeting.title, name, role, heading, text].flatMap(inAll),
      time ?? null,
    ]
  }
}
