// @vitest-environment jsdom
import fc from 'fast-check'
import Graph from 'graphology'
import { parse } from 'graphology-gexf/browser'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeCitation } from '../domain/export/citation.ts'
import { writeCsv } from '../domain/export/csv.ts'
import { embedSnippet } from '../domain/export/embed-snippet.ts'
import { escapeMarkup } from '../domain/export/escape.ts'
import { escapeMarkdown } from '../domain/export/escape-markdown.ts'
import { fileName } from '../domain/export/file-name.ts'
import { writeGexf } from '../domain/export/gexf.ts'
import { writeGraphml } from '../domain/export/graphml.ts'
import { writeJson } from '../domain/export/json.ts'
import { writeList } from '../domain/export/list.ts'
import { writeMarkdown } from '../domain/export/markdown.ts'
import { pointColumns } from '../domain/export/point-table.ts'
import { safeCell } from '../domain/export/safe-cell.ts'
import { votesToWrite } from '../domain/export/votes.ts'
import { writeVotesCsv } from '../domain/export/votes-csv.ts'
import { MINUTES } from '../domain/format/minutes.fixture.ts'
import { shippedMeeting, shippedTranscript } from '../domain/format/shipped-meeting.fixture.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { validateTranscript } from '../domain/format/validate.ts'
import { well } from '../domain/format/well.fixture.ts'
import { filterPoints, NO_FILTER } from '../domain/meeting/filter.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import { parseText } from '../domain/parse/parse.ts'
import { OWN_LANGUAGES } from '../domain/text/language.ts'
import { exportWords } from './export-words.ts'
import { all, anyText, hostile, joined, linkOf, page } from './exported.fixture.ts'

const CSV_COLUMNS = pointColumns(OWN_LANGUAGES, false).map(({ name }) => name)

const talent = filterPoints(shippedMeeting, {
  themes: [shippedMeeting.themeNumber.get('talent')!],
  match: 'any',
  kinds: [],
})
const pointsOn = (theme: string) =>
  shippedTranscript.points.filter(({ themes }) => themes.includes(theme))

test('CSV: another reader gets a row per point, with all its words', () => {
  const csv = joined(writeCsv(shippedMeeting, all, linkOf(shippedMeeting)))
  expect(csv.startsWith('\ufeff')).toBe(true)
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true })
  expect(errors).toEqual([])
  expect(meta.linebreak).toBe('\r\n')
  expect(csv.split('\r\n')).toHaveLength(shippedTranscript.points.length + 1)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(Object.keys(data[0]!)).toEqual([...CSV_COLUMNS])
  expect(
    data.map(({ point_id, kind, text_zh, text_en, start, end }) => [
      [point_id, kind, text_zh, text_en],
      [Number(start), Number(end)],
    ]),
  ).toEqual(
    shippedTranscript.points.map(({ id, kind, text, span }) => [
      [id, kind, text.zh, text.en],
      [span!.start, span!.end],
    ]),
  )
  expect(data[0]).toMatchObject({ speaker_zh: '吴益统', themes: 'moulds', themes_en: 'Moulds' })
  expect(data[0]!.link).toBe('https://example.org/?point=wu-yitong-1')
})

test('how much a person has confirmed is in the table and in the graphs', () => {
  const checked = [
    { what: 'theme' as const, id: 'pump' },
    { what: 'point' as const, id: 'ada-2' },
  ]
  const meeting = indexTranscript({ ...well, checked })
  const points = Int32Array.from(meeting.kindOf.keys())
  const { data } = Papa.parse<Record<string, string>>(
    joined(writeCsv(meeting, points, () => null)),
    {
      header: true,
    },
  )
  const rows = new Map(data.map((row) => [row.point_id, [row.confirmed, row.themes_unconfirmed]]))
  expect(rows.get('ada-2')).toEqual(['yes', ''])
  expect(rows.get('ben-6')).toEqual(['no', 'water; key'])
  const words = exportWords(meeting, 'en')
  const gexf = new DOMParser().parseFromString(
    joined(writeGexf(meeting, points, words)),
    'application/xml',
  )
  const share = '1 of 10 points confirmed by a person; 1 of 3 found themes confirmed by a person'
  expect(gexf.querySelector('description')!.textContent).toBe(`The well. ${share}`)
  const confirmedIn = (id: string) =>
    gexf.querySelector(`[id="${id}"] [for="confirmed"]`)?.getAttribute('value')
  expect(['theme:pump', 'theme:key', 'speaker:ada'].map(confirmedIn)).toEqual([
    'yes',
    'no',
    undefined,
  ])
  const graphml = joined(writeGraphml(meeting, points, words))
  expect(graphml).toContain(`<data key="graph-confirmed">${share}</data>`)
})

test('CSV: of a meeting without guesses nothing is said of confirming', () => {
  const csv = joined(writeCsv(shippedMeeting, all, linkOf(shippedMeeting)))
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true })
  expect(new Set(data.map(({ confirmed }) => confirmed))).toEqual(new Set(['']))
})

test('CSV: opened here again, no id is taken for words, and a paraphrase is still one', async () => {
  const csv = joined(writeCsv(shippedMeeting, all, linkOf(shippedMeeting)))
  const chosen = {
    speaker: CSV_COLUMNS.indexOf('speaker_zh'),
    text: CSV_COLUMNS.indexOf('text_zh'),
  }
  for (const columns of [undefined, chosen]) {
    const read = await parseText(csv, { format: 'table', ...(columns && { columns }) })
    if (!read.ok) throw new Error(read.failure.code)
    const { points } = read.transcript
    expect(points.map(({ text }) => text)).toEqual(
      shippedTranscript.points.map(({ text }) => (columns ? { zh: text.zh } : text)),
    )
    expect(new Set(points.map(({ wording }) => wording))).toEqual(new Set(['paraphrase']))
  }
})

test('CSV: whatever a text is, its cell comes back, made safe', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const meeting = hostile(text)
      const csv = joined(writeCsv(meeting, Int32Array.of(0, 1), linkOf(meeting)))
      const { data } = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', delimiter: ',' })
      expect(data.map((row) => row.length)).toEqual(Array(3).fill(CSV_COLUMNS.length))
      expect(data[1]![CSV_COLUMNS.indexOf('text_zh')]).toBe(safeCell(text))
    }),
  )
})

test.each(['=1', '+1', '-1', '@a', '\tx', '\rx', '"=1', '“=1', " '=1", '＝1'])(
  'a cell that begins like a formula (%j) is made safe',
  (cell) => expect(safeCell(cell)).toBe(`'${cell}`),
)

test.each(['1+1', '模具', '“工业之母”', ''])('other cells stay as they are: %j', (cell) =>
  expect(safeCell(cell)).toBe(cell),
)

test('JSON: a valid transcript of what remains, and of nothing else', () => {
  const data = JSON.parse(joined(writeJson(shippedMeeting, talent)))
  const read = validateTranscript(data)
  expect(read).toMatchObject({ ok: true })
  const { points, speakers, themes, groups, replies, terms } = data as Transcript
  expect(points).toEqual(pointsOn('talent'))
  expect(new Set(speakers.map(({ id }) => id))).toEqual(new Set(points.map((one) => one.speaker)))
  expect(new Set(themes.map(({ id }) => id))).toEqual(new Set(points.flatMap((one) => one.themes)))
  expect(new Set(groups!.map(({ id }) => id))).toEqual(new Set(themes.map(({ group }) => group)))
  for (const { from } of replies!) expect(speakers.map(({ id }) => id)).toContain(from)
  const words = JSON.stringify([points, speakers])
  const inWords = shippedTranscript.terms!.filter(({ term }) => words.includes(term.zh!))
  expect(terms).toEqual(inWords)
  expect(inWords.length).toBeGreaterThan(0)
  expect(inWords.length).toBeLessThan(shippedTranscript.terms!.length)
  expect(JSON.parse(joined(writeJson(shippedMeeting, all)))).toEqual(shippedTranscript)
})

test.each(['\u2028', '\n', '\r', '\n  "points": ['])(
  'JSON: written in pieces it is what it would be as a whole, with %j in its texts',
  (sign) => {
    const text = { zh: `一${sign}二` }
    const points = shippedTranscript.points.map((point) => ({ ...point, text }))
    const meeting = indexTranscript({ ...shippedTranscript, points })
    for (const some of [all, Int32Array.of(), Int32Array.of(7)]) {
      const written = joined(writeJson(meeting, some))
      const part = JSON.parse(written)
      expect(part.points).toEqual(Array.from(some, (point) => points[point]))
      expect(written).toBe(`${JSON.stringify(part, null, 2)}\n`)
    }
  },
)

test('JSON: any part of the meeting is valid', () => {
  fc.assert(
    fc.property(fc.subarray([...all]), (points) => {
      const part = JSON.parse(joined(writeJson(shippedMeeting, Int32Array.from(points))))
      expect(validateTranscript(part).ok).toBe(true)
      expect(part.points.length).toBe(points.length)
    }),
  )
})

test('GEXF: graphology reads the nodes, their kinds, and the weights', () => {
  const graph = parse(
    Graph,
    joined(writeGexf(shippedMeeting, all, exportWords(shippedMeeting, 'zh'))),
  )
  expect(graph.order).toBe(shippedTranscript.speakers.length + shippedMeeting.themes.length)
  expect(graph.getNodeAttributes('speaker:wu-yitong')).toMatchObject({
    kind: 'speaker',
    label: '吴益统',
    points: 9,
    en: 'Wu Yitong',
  })
  expect(graph.getNodeAttribute('theme:talent', 'group')).toBe('lever')
  let weight = 0
  graph.forEachEdge((_, attributes, source, target) => {
    const shared = shippedTranscript.points.filter(
      ({ speaker, themes }) =>
        source === `speaker:${speaker}` && themes.some((id) => target === `theme:${id}`),
    )
    const { problem, recommendation, view } = attributes
    expect(attributes.weight).toBe(shared.length)
    expect(problem + recommendation + view).toBe(shared.length)
    expect(problem).toBe(shared.filter(({ kind }) => kind === 'problem').length)
    weight += shared.length
  })
  expect(weight).toBe(shippedMeeting.themesOf.items.length)
})

test('GEXF: only what remains, and well-formed whatever the texts', () => {
  const graph = parse(
    Graph,
    joined(writeGexf(shippedMeeting, talent, exportWords(shippedMeeting, 'en'))),
  )
  expect(graph.nodes()).toContain('theme:talent')
  expect(graph.degree('theme:talent')).toBe(new Set(pointsOn('talent').map((p) => p.speaker)).size)
  fc.assert(
    fc.property(anyText, (text) => {
      const meeting = hostile(text)
      const gexf = joined(writeGexf(meeting, Int32Array.of(0, 1), exportWords(meeting, 'en')))
      const doc = new DOMParser().parseFromString(gexf, 'application/xml')
      expect(doc.querySelector('parsererror')).toBeNull()
      expect(doc.querySelectorAll('node').length).toBe(3)
      expect(doc.querySelectorAll('edge').length).toBe(2)
    }),
  )
})

test('Markdown and CSV: the votes of minutes, of a filter those on its items', async () => {
  const parsed = await parseText(MINUTES)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const meeting = indexTranscript(parsed.transcript)
  const every = Int32Array.from(meeting.kindOf.keys())
  const words = exportWords(meeting, 'en')
  const votes = votesToWrite(meeting, every, null)
  const text = joined(writeMarkdown(meeting, every, words, () => null, votes))
  expect(text.slice(text.indexOf('## Votes')).split('\n').slice(2, 7)).toEqual([
    '- **CONSENT AGENDA** Passed, 5 for, 0 against; For: Lena Ostrander, Victor Quill, Amara Devi, Samuel Thorne, Ruth Abell (Source, characters 402–506)',
    '- **Ordinance 88 – Night bus to the mill quarter** Passed, 3 for, 2 against; For: Lena Ostrander, Amara Devi, Ruth Abell; Against: Victor Quill, Samuel Thorne (Source, characters 918–985)',
    '- **Ordinance 89 – Sale of the old fire house** Failed, 1 for, 3 against, 1 abstained; For: Victor Quill; Against: Lena Ostrander, Amara Devi, Ruth Abell; Abstained: Samuel Thorne (Source, characters 1234–1310)',
    '- **Street lamps** Withdrawn (Source, characters 1442–1471)',
    '- **ADJOURNMENT** Passed (Source, characters 1514–1526)',
  ])
  const bus = parsed.transcript.points.findIndex(({ text: said }) =>
    said.en!.includes('late shift'),
  )
  const numbers = (some: Int32Array, only: string | null = null) =>
    votesToWrite(meeting, some, only).map(({ number }) => number)
  expect(numbers(Int32Array.of(bus))).toEqual([1])
  expect(numbers(new Int32Array(), parsed.transcript.agenda![4]!.id)).toEqual([1, 2])
  const [, first] = joined(writeVotesCsv(votes)).split('\r\n')
  expect(first).toMatch(
    /^1,item-2,,CONSENT AGENDA,victor-quill-1,victor-quill,amara-devi,passed,5,0,,/,
  )
})

test('Markdown: speakers, kinds, themes, places and links', () => {
  const text = joined(
    writeMarkdown(
      shippedMeeting,
      talent,
      exportWords(shippedMeeting, 'zh'),
      linkOf(shippedMeeting),
    ),
  )
  expect(text).toMatch(/^# 宁波如何打造全球智造创新之都\n/)
  expect(text.match(/^- /gm)?.length).toBe(pointsOn('talent').length)
  for (const { id, text: words, span } of pointsOn('talent')) {
    const line = text.split('\n').find((one) => one.includes(`?point=${id})`))
    expect(line).toContain(words.zh)
    expect(line).toContain(`[原文 ${span!.start + 1}–${span!.end} 字]`)
    expect(line).toContain('人才')
  }
  expect(escapeMarkdown('a *b*\n[c](d) <e> & `f`')).toBe(
    'a \\*b\\* \\[c\\](d) \\<e\\> &amp; \\`f\\`',
  )
})

test('what is written says how much is confirmed, and that procedure is left out', () => {
  const checked = [
    { what: 'theme' as const, id: 'key' },
    { what: 'point' as const, id: 'ada-2' },
  ]
  const meeting = indexTranscript({ ...well, checked })
  const written = (points: Int32Array, words = exportWords(meeting, 'en')) =>
    joined(writeMarkdown(meeting, points, words, () => null))
  const shown = written(filterPoints(meeting, NO_FILTER))
  expect(shown).toContain('1 of 10 points confirmed by a person; 1 of 3 found themes confirmed')
  expect(shown).toContain('Without 3 points of procedure')
  expect(written(Int32Array.from(meeting.kindOf.keys()))).not.toContain('of procedure')
  const none = joined(
    writeMarkdown(shippedMeeting, talent, exportWords(shippedMeeting, 'en'), () => null),
  )
  expect(none).not.toMatch(/confirmed|procedure/)
})

test.each([
  ['- four', '\\- four'],
  ['+ x', '\\+ x'],
  ['=== x', '\\=== x'],
  ['12. x', '12\\. x'],
  ['3) x', '3\\) x'],
  ['a - 1. x', 'a - 1. x'],
])('Markdown: %j begins no list, rule or heading', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

test('of a meeting without a public address no export has a link', () => {
  const nowhere = () => null
  const words = exportWords(shippedMeeting, 'both')
  const csv = joined(writeCsv(shippedMeeting, all, nowhere))
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true })
  expect(new Set(data.map(({ link }) => link))).toEqual(new Set(['']))
  const markdown = joined(writeMarkdown(shippedMeeting, all, words, nowhere))
  const html = joined(writeList(shippedMeeting, all, words, nowhere, { ...page, address: null }))
  const cited = writeCitation(shippedMeeting, 0, words, nowhere)
  for (const text of [csv, markdown, html, cited]) {
    expect(text).not.toMatch(/https?:|\]\(|<a |mine=|null|undefined/)
  }
  // Where a point stands is said without a link too.
  const { start, end } = shippedTranscript.points[0]!.span!
  for (const text of [markdown, html, cited]) expect(text).toContain(`原文 ${start + 1}–${end} 字`)
})

test('file names are safe, and say when they hold a part', () => {
  expect(fileName('ningbo-smart', false, 'csv')).toBe('ningbo-smart.csv')
  expect(fileName('../a/b:c', true, 'svg')).toBe('a-b-c-selection.svg')
  expect(fileName('宁波', false, 'json')).toBe('宁波.json')
  expect(fileName('///', false, 'md')).toBe('reyi.md')
})

test('a line break in an attribute is still one when it is read', () => {
  const doc = new DOMParser().parseFromString(`<a b="${escapeMarkup('x\r\n\ty')}"/>`, 'text/xml')
  expect(doc.documentElement.getAttribute('b')).toBe('x\r\n\ty')
})

test('markup is escaped, and what XML cannot hold is left out', () => {
  expect(escapeMarkup('a<b>&"\'\u0001\ufffe\ud800')).toBe('a&lt;b&gt;&amp;&quot;&#39;\ufffd')
  const doc = new DOMParser().parseFromString(embedSnippet('http://a/?b&c"', '<x>'), 'text/html')
  const frame = doc.querySelector('iframe')!
  expect([frame.src, frame.title]).toEqual(['http://a/?b&c%22', '<x>'])
})
