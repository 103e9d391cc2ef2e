import {
  DISCOURSE_HEAD,
  discourseLine,
  type Statement,
  statementsOf,
} from '../../export/discourse.ts'
import type { Edge, Node } from '../../export/graph.ts'
import { graphmlOf } from '../../export/graphml.ts'
import { KINDS, type Localized } from '../../format/transcript.ts'
import { indexTranscript } from '../../meeting/meeting.ts'
import type { Excerpt } from '../archive.ts'
import { namesApart } from './names-apart.ts'

/** Gives the wording of a text that readers are shown. */
export type WordOf = (text: Localized) => string

/**
 * Who spoke of what, and who is for and against it, as Discourse Network Analyzer has it (`export/discourse.ts`): a line
 * for each theme of a point, each stance on an item and, of meetings of which all points are there, each vote by name, with its
 * day. Somebody has one name throughout, the first that comes; two who are called the same are told apart by their ids.
 */
export async function* writeDiscourseOf(
  excerpts: AsyncIterable<Excerpt>,
  wordOf: WordOf,
): AsyncGenerator<string> {
  yield DISCOURSE_HEAD
  const personName = namesApart()
  const themeName = namesApart()
  let number = 0
  for await (const excerpt of excerpts) {
    let lines = ''
    for (const { meeting, statement } of statementsIn(excerpt, wordOf)) {
      const { id, theme } = statement
      const own = id === undefined ? undefined : excerpt.people[id]
      const on = theme === undefined ? undefined : excerpt.themes[theme]
      lines += discourseLine(
        ++number,
        meeting,
        { of: (text) => [{ text: wordOf(text) }] },
        {
          ...statement,
          person: own ? personName(own[0], wordOf(own[1])) : statement.person,
          concept: on ? themeName(on[0], wordOf(on[1])) : statement.concept,
        },
      )
    }
    yield lines
  }
  yield '\n'
}

function* statementsIn(
  { meeting: { points }, transcript, numbers }: Excerpt,
  wordOf: WordOf,
): Generator<{
  readonly meeting: ReturnType<typeof indexTranscript>
  readonly statement: Statement
}> {
  const { votes: _, ...without } = transcript
  const isWhole = numbers.length === points.reduce((sum, n) => sum + n, 0)
  const meeting = indexTranscript(isWhole ? transcript : without)
  const all = Int32Array.from(meeting.kindOf.keys())
  for (const statement of statementsOf(meeting, all, { of: (text) => [{ text: wordOf(text) }] }))
    yield { meeting, statement }
}

/**
 * People and themes as a graph in GraphML, an edge for each two that have points in common, with how many of each kind, and
 * the days of the first and the last.
 */
export async function* writeGraphmlOf(
  excerpts: AsyncIterable<Excerpt>,
  title: string,
  wordOf: WordOf,
): AsyncGenerator<string> {
  const nodes = new Map<string, { kind: string; label: Localized; points: number }>()
  const edges = new Map<
    string,
    { source: string; target: string; byKind: number[]; first: string | null; last: string | null }
  >()
  const count = (id: string, kind: string, label: Localized) => {
    const node = nodes.get(id) ?? { kind, label, points: 0 }
    node.points++
    nodes.set(id, node)
  }
  for await (const { meeting, transcript, people, themes } of excerpts) {
    for (const { speaker, kind, themes: own } of transcript.points) {
      const [person, name] = people[speaker] ?? []
      if (person === undefined || !name) continue
      const source = `person:${person}`
      count(source, 'person', name)
      const on = new Map(own.flatMap((theme) => (themes[theme] ? [themes[theme]] : [])))
      for (const [theme, label] of on) {
        const target = `theme:${theme}`
        count(target, 'theme', label)
        const key = JSON.stringify([source, target])
        const edge = edges.get(key) ?? {
          ...{ source, target, byKind: KINDS.map(() => 0), first: meeting.day, last: meeting.day },
        }
        edge.byKind[KINDS.indexOf(kind)]! += 1
        edge.first ??= meeting.day
        edge.last = meeting.day ?? edge.last
        edges.set(key, edge)
      }
    }
    yield ''
  }
  const shown = Array.from(
    nodes,
    ([id, { kind, label, points }]): Node => ({ id, label, values: { kind, points } }),
  )
  const drawn = Array.from(
    edges.values(),
    ({ source, target, byKind, first, last }): Edge => ({
      ...{ source, target, weight: byKind.reduce((sum, n) => sum + n, 0) },
      values: {
        ...Object.fromEntries(KINDS.map((kind, i) => [kind, byKind[i]!])),
        ...{ first: first ?? undefined, last: last ?? undefined },
      },
    }),
  )
  yield* graphmlOf({
    about: [title],
    nodeAttributes: [
      ['kind', 'string'],
      ['points', 'integer'],
    ],
    edgeAttributes: [
      ...KINDS.map((kind) => [kind, 'integer'] as const),
      ['first', 'string'],
      ['last', 'string'],
    ],
    nodes: shown,
    edges: drawn,
    wordOf,
  })
}
