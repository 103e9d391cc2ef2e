import { isFound } from '../format/is-found.ts'
import { KINDS, type Localized } from '../format/transcript.ts'
import { listOf } from '../meeting/adjacency.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { tallyPoints } from '../meeting/tally.ts'
import { languagesWith, namesIn } from './languages.ts'
import type { ExportWords } from './words.ts'

/*
 * Points as a graph: speakers and themes are its nodes; an edge for each speaker and theme with
 * points in common. A theme that a program found says whether a person has confirmed it.
 */

/** What a node says of itself, and as what; `label` stands beside these. */
export function nodeAttributes(meeting: Meeting): (readonly [string, 'string' | 'integer'])[] {
  const languages = languagesWith(namesIn(meeting))
  return [
    ['kind', 'string'],
    ['points', 'integer'],
    ...languages.map((language) => [language, 'string'] as const),
    ...languages.map((language) => [`role_${language}`, 'string'] as const),
    ['group', 'string'],
    ['confirmed', 'string'],
  ]
}

export type Values = Readonly<Record<string, string | number | undefined>>

export interface Node {
  readonly id: string
  readonly label: Localized
  readonly values: Values
}

export interface Edge {
  readonly source: string
  readonly target: string
  /** How many points. */
  readonly weight: number
  /** Of them, how many of each of {@link KINDS}. */
  readonly values: Values
}

/** The meeting's title, and how much of it a person has confirmed where that is a question. */
export const aboutGraph = (meeting: Meeting, words: ExportWords): string[] => [
  words.of(meeting.transcript.meeting.title)[0]?.text ?? '',
  ...words.confirmed.map(({ text }) => text),
]

const speakerNode = (id: string) => `speaker:${id}`
const themeNode = (id: string) => `theme:${id}`

/** The speakers of the given points and the themes that they touch. */
export function* nodesOf(meeting: Meeting, points: Int32Array): Generator<Node> {
  const tally = tallyPoints(meeting, points)
  for (const [i, { id, name, role }] of meeting.transcript.speakers.entries()) {
    if (tally.speakers[i] === 0) continue
    const values = {
      kind: 'speaker',
      points: tally.speakers[i]!,
      ...name,
      ...Object.fromEntries(
        Object.entries(role ?? {}).map(([language, words]) => [`role_${language}`, words]),
      ),
    }
    yield { id: speakerNode(id), label: name, values }
  }
  for (const [i, theme] of meeting.themes.entries()) {
    if (tally.themes[i] === 0) continue
    const { id, label, group } = theme
    const confirmed = isFound(theme) ? (meeting.isGuess[i] ? 'no' : 'yes') : undefined
    const values = { kind: 'theme', points: tally.themes[i]!, ...label, group, confirmed }
    yield { id: themeNode(id), label, values }
  }
}

/** An edge for each speaker and theme with points in common. */
export function* edgesOf(meeting: Meeting, points: Int32Array): Generator<Edge> {
  const { speakers } = meeting.transcript
  const size = meeting.themes.length
  const counts = new Map<number, number[]>()
  for (const point of points) {
    for (const theme of listOf(meeting.themesOf, point)) {
      const key = meeting.speakerOf[point]! * size + theme
      const byKind = counts.get(key) ?? KINDS.map(() => 0)
      byKind[meeting.kindOf[point]!]!++
      counts.set(key, byKind)
    }
  }
  for (const [key, byKind] of counts) {
    yield {
      source: speakerNode(speakers[Math.floor(key / size)]!.id),
      target: themeNode(meeting.themes[key % size]!.id),
      weight: byKind.reduce((sum, n) => sum + n, 0),
      values: Object.fromEntries(KINDS.map((kind, k) => [kind, byKind[k]!])),
    }
  }
}
