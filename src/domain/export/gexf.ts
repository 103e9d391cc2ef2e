import { KINDS } from '../format/transcript.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { escapeMarkup } from './escape.ts'
import { aboutGraph, edgesOf, nodeAttributes, nodesOf, type Values } from './graph.ts'
import type { ExportWords } from './words.ts'

/**
 * The given points as a graph for Gephi: speakers and themes, told apart by the attribute `kind`;
 * the weight of an edge is the number of points, which the attributes problem, recommendation and
 * view divide; the description says the title, and how much is confirmed where that is a question. In GEXF 1.2draft, which every reader knows: networkx 2 does not know 1.3.
 * Gives the file in pieces.
 */
export function* writeGexf(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <meta>
    <creator>Reyi</creator>
    <description>${escapeMarkup(aboutGraph(meeting, words).join('. '))}</description>
  </meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node" mode="static">
${nodeAttributes(meeting)
  .map(([name, type]) => attribute(name, type))
  .join('\n')}
    </attributes>
    <attributes class="edge" mode="static">
${KINDS.map((kind) => attribute(kind, 'integer')).join('\n')}
    </attributes>
    <nodes>
`
  for (const { id, label, values } of nodesOf(meeting, points)) {
    const shown = escapeMarkup(words.of(label)[0]?.text ?? '')
    yield `      <node id="${escapeMarkup(id)}" label="${shown}">${attvalues(values)}</node>\n`
  }
  yield `    </nodes>
    <edges>
`
  let i = 0
  for (const { source, target, weight, values } of edgesOf(meeting, points)) {
    const ends = `source="${escapeMarkup(source)}" target="${escapeMarkup(target)}"`
    yield `      <edge id="${i++}" ${ends} weight="${weight}">${attvalues(values)}</edge>\n`
  }
  yield `    </edges>
  </graph>
</gexf>
`
}

const attribute = (name: string, type: string) =>
  `      <attribute id="${name}" title="${name}" type="${type}"/>`

const attvalues = (values: Values) =>
  `<attvalues>${Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeMarkup(String(value))}"/>`)
    .join('')}</attvalues>`
