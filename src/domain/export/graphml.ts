import { KINDS, type Localized } from '../format/transcript.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { escapeMarkup } from './escape.ts'
import {
  aboutGraph,
  type Edge,
  edgesOf,
  type Node,
  nodeAttributes,
  nodesOf,
  type Values,
} from './graph.ts'
import type { ExportWords } from './words.ts'

const TYPES = { string: 'string', integer: 'int' } as const

/** A graph as it is written: what is said of it, what its nodes and edges say, and these. */
interface GraphToWrite {
  /** Its title, and how much is confirmed. */
  readonly about: readonly string[]
  readonly nodeAttributes: readonly (readonly [string, keyof typeof TYPES])[]
  /** Besides their weight. */
  readonly edgeAttributes: readonly (readonly [string, keyof typeof TYPES])[]
  readonly nodes: Iterable<Node>
  readonly edges: Iterable<Edge>
  readonly wordOf: (text: Localized) => string | undefined
}

/**
 * The given points as a graph in GraphML, for igraph, networkx and others, with the nodes, edges and
 * attributes of `writeGexf`; the title is the graph's attribute `title`, how much is confirmed `confirmed`. Ids stand in the attribute
 * `name` too: by it igraph finds a node, and of an id that has `&` it makes another. Gives the file in
 * pieces.
 */
export const writeGraphml = (
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
): Generator<string> =>
  graphmlOf({
    about: aboutGraph(meeting, words),
    nodeAttributes: nodeAttributes(meeting),
    edgeAttributes: KINDS.map((kind) => [kind, 'integer'] as const),
    nodes: nodesOf(meeting, points),
    edges: edgesOf(meeting, points),
    wordOf: (text) => words.of(text)[0]?.text,
  })

/** A graph in GraphML, in pieces. */
export function* graphmlOf(graph: GraphToWrite): Generator<string> {
  const [title, ...confirmed] = graph.about
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${key('graph', 'title', 'string')}
${key('graph', 'confirmed', 'string')}
${key('node', 'name', 'string')}
${key('node', 'label', 'string')}
${graph.nodeAttributes.map(([name, type]) => key('node', name, TYPES[type])).join('\n')}
${key('edge', 'weight', 'int')}
${graph.edgeAttributes.map(([name, type]) => key('edge', name, TYPES[type])).join('\n')}
  <graph edgedefault="undirected">
    ${data('graph', { title, confirmed: confirmed.length > 0 ? confirmed.join('. ') : undefined })}
`
  for (const { id, label, values } of graph.nodes) {
    const shown = { name: id, label: graph.wordOf(label), ...values }
    yield `    <node id="${escapeMarkup(id)}">${data('node', shown)}</node>\n`
  }
  for (const { source, target, weight, values } of graph.edges) {
    const ends = `source="${escapeMarkup(source)}" target="${escapeMarkup(target)}"`
    yield `    <edge ${ends}>${data('edge', { weight, ...values })}</edge>\n`
  }
  yield `  </graph>
</graphml>
`
}

/** Attributes of nodes and of edges may share a name, their keys must not. */
const key = (of: string, name: string, type: string) =>
  `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`

const data = (of: string, values: Values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<data key="${of}-${name}">${escapeMarkup(String(value))}</data>`)
    .join('')
