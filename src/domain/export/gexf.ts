import { listOf } from '../adjacency.ts'
import type { Meeting } from '../meeting.ts'
import { tallyPoints } from '../tally.ts'
import { KINDS, type Localized } from '../transcript.ts'
import { escapeMarkup } from './escape.ts'
import type { ExportWords } from './words.ts'

const NODE_ATTRIBUTES = [
  ['kind', 'string'],
  ['points', 'integer'],
  ['zh', 'string'],
  ['en', 'string'],
  ['role_zh', 'string'],
  ['role_en', 'string'],
  ['group', 'string'],
] as const

/**
 * The given points as a graph for Gephi (GEXF 1.3): speakers and themes are its nodes, told apart
 * by the attribute `kind`; an edge for each speaker and theme with points in common, its weight
 * their number, which the attributes problem, recommendation and view divide. Gives the file in
 * pieces.
 */
export function* writeGexf(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
): Generator<string> {
  const tally = tallyPoints(meeting, points)
  const { meeting: about, speakers } = meeting.transcript
  const label = (text: Localized) => words.of(text)[0]?.text ?? ''
  const nodes = [
    ...speakers.map(({ id, name, role }, i) =>
      tally.speakers[i] === 0
        ? ''
        : node(`speaker:${id}`, label(name), {
            kind: 'speaker',
            points: tally.speakers[i]!,
            zh: name.zh,
            en: name.en,
            role_zh: role?.zh,
            role_en: role?.en,
          }),
    ),
    ...meeting.themes.map(({ id, label: text, group }, i) =>
      tally.themes[i] === 0
        ? ''
        : node(`theme:${id}`, label(text), {
            kind: 'theme',
            points: tally.themes[i]!,
            zh: text.zh,
            en: text.en,
            group,
          }),
    ),
  ].filter(Boolean)
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>Reyi</creator>
    <description>${escapeMarkup(label(about.title))}</description>
  </meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node" mode="static">
${NODE_ATTRIBUTES.map(([name, type]) => attribute(name, type)).join('\n')}
    </attributes>
    <attributes class="edge" mode="static">
${KINDS.map((kind) => attribute(kind, 'integer')).join('\n')}
    </attributes>
    <nodes>
${nodes.join('\n')}
    </nodes>
    <edges>
`
  for (const edge of edges(meeting, points)) yield `${edge}\n`
  yield `    </edges>
  </graph>
</gexf>
`
}

const attribute = (name: string, type: string) =>
  `      <attribute id="${name}" title="${name}" type="${type}"/>`

function node(
  id: string,
  label: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return `      <node id="${escapeMarkup(id)}" label="${escapeMarkup(label)}">${attvalues(values)}</node>`
}

const attvalues = (values: Readonly<Record<string, string | number | undefined>>) =>
  `<attvalues>${Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeMarkup(String(value))}"/>`)
    .join('')}</attvalues>`

function* edges(meeting: Meeting, points: Int32Array): Generator<string> {
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
  let i = 0
  for (const [key, byKind] of counts) {
    const source = escapeMarkup(`speaker:${speakers[Math.floor(key / size)]!.id}`)
    const target = escapeMarkup(`theme:${meeting.themes[key % size]!.id}`)
    const weight = byKind.reduce((sum, n) => sum + n, 0)
    const values = Object.fromEntries(KINDS.map((kind, k) => [kind, byKind[k]!]))
    yield `      <edge id="${i++}" source="${source}" target="${target}" weight="${weight}">${attvalues(values)}</edge>`
  }
}
