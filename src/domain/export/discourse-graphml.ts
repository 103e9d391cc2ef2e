import type { Meeting } from '../meeting/meeting.ts'
import { type Statement, statementsOf } from './discourse.ts'
import { escapeMarkup } from './escape.ts'
import type { ExportWords } from './words.ts'

/** What is said of an edge: that all who say agree, that none does, or that it differs. */
type Agreement = 'yes' | 'no' | 'mixed' | ''

interface Edge {
  readonly person: number
  readonly concept: number
  weight: number
  agreement: Agreement
}

interface Node {
  readonly name: string
  readonly variable: 'person' | 'concept'
  readonly organization: string
  frequency: number
}

/**
 * Statements as a network of persons and concepts in GraphML, with the attributes that Discourse Network Analyzer
 * (3.0.11) gives nodes (`name`, `variable`, `frequency`, `organization`) and edges (`weight`, how many statements),
 * and `agreement`: yes, no, mixed, or empty where nobody says. Speakers of one name are a node each. Gives the file in
 * pieces.
 */
export function* writeDiscourseGraphml(
  meeting: Meeting,
  points: Int32Array,
  words: ExportWords,
): Generator<string> {
  const { nodes, edges } = networkOf(statementsOf(meeting, points, words))
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${['name', 'variable', 'organization'].map((name) => key('node', name, 'string')).join('\n')}
${key('node', 'frequency', 'int')}
${key('edge', 'weight', 'double')}
${key('edge', 'agreement', 'string')}
  <graph id="DNA" edgedefault="undirected">
`
  for (const [i, { name, variable, organization, frequency }] of nodes.entries())
    yield `    <node id="n${i}">${data({ name, variable, organization, frequency })}</node>\n`
  for (const { person, concept, weight, agreement } of edges)
    yield `    <edge source="n${person}" target="n${concept}">${data({ weight, agreement })}</edge>\n`
  yield '  </graph>\n</graphml>\n'
}

function networkOf(statements: Iterable<Statement>): { nodes: Node[]; edges: Edge[] } {
  const nodes: Node[] = []
  const known = new Map<string, number>()
  const numberOf = (key: string, variable: Node['variable'], name: string, organization = '') => {
    const number = known.get(key) ?? nodes.push({ name, variable, organization, frequency: 0 }) - 1
    known.set(key, number)
    nodes[number]!.frequency++
    return number
  }
  const edges = new Map<string, Edge>()
  for (const { id, person, organization, concept, agreement } of statements) {
    const key = id === undefined ? `voter ${person}` : `speaker ${id}`
    const ends = {
      person: numberOf(key, 'person', person, organization),
      concept: numberOf(`concept ${concept}`, 'concept', concept),
    }
    const said: Agreement = agreement === null ? '' : agreement === 1 ? 'yes' : 'no'
    const between = `${ends.person} ${ends.concept}`
    const edge = edges.get(between)
    if (!edge) edges.set(between, { ...ends, weight: 1, agreement: said })
    else {
      edge.weight++
      edge.agreement = both(edge.agreement, said)
    }
  }
  return { nodes, edges: [...edges.values()] }
}

const both = (a: Agreement, b: Agreement): Agreement =>
  a === '' || a === b ? b : b === '' ? a : 'mixed'

const key = (of: string, name: string, type: string) =>
  `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`

const data = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<data key="${name}">${escapeMarkup(String(value))}</data>`)
    .join('')
