import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeGexf } from '../domain/export/gexf.ts'
import { writeGraphml } from '../domain/export/graphml.ts'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { bestLanguage, ownLanguage } from '../domain/format/best-language.ts'
import { revealTranscript } from '../domain/format/reveal-transcript.ts'
import { shippedMeeting } from '../domain/format/shipped-meeting.fixture.ts'
import { KINDS, type Localized } from '../domain/format/transcript.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { exportWords } from './export-words.ts'

/*
 * Graphs are read by the libraries that people have, in the versions of Debian: `apt-get install
 * python3-networkx python3-igraph`. Where these are not installed the tests are skipped.
 */

/** Debian's own interpreter first: another one has other packages. */
const pythonWith = (library: string) =>
  ['/usr/bin/python3', 'python3'].find(
    (python) => spawnSync(python, ['-c', `import ${library}`]).status === 0,
  )

const meetings = [
  shippedMeeting,
  ...fc
    .sample(anyTranscript, { numRuns: 60, seed: 1 })
    .map((transcript) => indexTranscript(revealTranscript(transcript).transcript)),
]

const FORMATS = { gexf: writeGexf, graphml: writeGraphml }
type Format = keyof typeof FORMATS

let folder: string
const fileOf = (i: number, format: Format) => join(folder, `${i}.${format}`)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'graphs-'))
  for (const [i, meeting] of meetings.entries()) {
    const all = Int32Array.from(meeting.kindOf.keys())
    for (const format of ['gexf', 'graphml'] as const) {
      const pieces = FORMATS[format](meeting, all, exportWords(meeting, 'en'))
      writeFileSync(fileOf(i, format), [...pieces].join(''))
    }
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Attributes = Readonly<Record<string, unknown>>
interface Graph {
  readonly nodes: Readonly<Record<string, Attributes>>
  readonly edges: readonly (readonly [string, string, Attributes])[]
  readonly title: string | null
}

function read(python: string, library: string, format: Format): Graph[] {
  const files = meetings.map((_, i) => fileOf(i, format))
  const script = 'src/i18n/read-graphs.fixture.py'
  const printed = execFileSync(python, [script, library, ...files], { encoding: 'utf8' })
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** Without what XML has no way to hold. */
const kept = (text: string) => text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
const inEnglish = (text: Localized, { transcript }: Meeting) =>
  kept(text[bestLanguage(text, ['en', ownLanguage(transcript)])]!)

/** Who said how much about what, counted from the points: name of the edge → its numbers. */
function expectedEdges({ transcript, themes }: Meeting) {
  const edges: Record<string, Record<string, number>> = {}
  for (const { speaker, themes: own, kind } of transcript.points) {
    for (const theme of own.length > 0 ? own : [themes.at(-1)!.id]) {
      const name = edgeName(`speaker:${kept(speaker)}`, `theme:${kept(theme)}`)
      edges[name] ??= Object.fromEntries(['weight', ...KINDS].map((count) => [count, 0]))
      edges[name].weight!++
      edges[name][kind]!++
    }
  }
  return edges
}

/** Its ends in either order, as the graph has no direction. */
const edgeName = (a: string, b: string) => JSON.stringify([a, b].sort())

/** What a node says, without what a reader puts where nothing is said. */
function expectNode(
  node: Attributes | undefined,
  meeting: Meeting,
  { id, kind, name }: { id: string; kind: string; name: Localized },
) {
  expect(node, id).toMatchObject({ kind, label: inEnglish(name, meeting) })
  for (const language of ['zh', 'en'] as const) {
    const wording = name[language]
    expect(node![language] || undefined).toBe(wording && (kept(wording) || undefined))
  }
}

describe.each([
  ['networkx', 'gexf'],
  ['networkx', 'graphml'],
  ['igraph', 'graphml'],
] as const)('%s', (library, format) => {
  const python = pythonWith(library)
  const named = python === undefined ? `${format} (skipped: no ${library} for Python)` : format

  test.skipIf(python === undefined)(named, () => {
    const graphs = read(python!, library, format)
    expect(graphs).toHaveLength(meetings.length)
    for (const [i, meeting] of meetings.entries()) {
      const { nodes, edges, title } = graphs[i]!
      const { points, speakers, meeting: about } = meeting.transcript
      const edgesRead = edges.map(([a, b, read]) => [
        edgeName(a, b),
        Object.fromEntries(['weight', ...KINDS].map((count) => [count, read[count]])),
      ])
      expect(Object.fromEntries(edgesRead)).toEqual(expectedEdges(meeting))
      const spoke = new Set([...points].map(({ speaker }) => speaker))
      const own = speakers.filter(({ id }) => spoke.has(id))
      const touched = meeting.themes.filter((_, theme) => meeting.themesOf.items.includes(theme))
      expect(Object.keys(nodes)).toHaveLength(own.length + touched.length)
      for (const { id, name, role } of own) {
        const node = nodes[`speaker:${kept(id)}`]
        expectNode(node, meeting, { id: id, kind: 'speaker', name: name })
        expect(node!.points).toBe([...points].filter(({ speaker }) => speaker === id).length)
        expect(node!.role_zh || '').toBe(kept(role?.zh ?? ''))
      }
      for (const { id, label } of touched) {
        expectNode(nodes[`theme:${kept(id)}`], meeting, { id: id, kind: 'theme', name: label })
      }
      if (format === 'graphml') expect(title).toBe(inEnglish(about.title, meeting))
    }
  })
})
