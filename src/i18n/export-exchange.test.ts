// @vitest-environment jsdom
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeDiscourseCsv } from '../domain/export/discourse.ts'
import { writeDiscourseGraphml } from '../domain/export/discourse-graphml.ts'
import { writeJsonLd } from '../domain/export/json-ld.ts'
import { writeQdaProject } from '../domain/export/qda-project.ts'
import { writeSrt, writeVtt } from '../domain/export/subtitles.ts'
import { writeTei } from '../domain/export/tei.ts'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { MINUTES } from '../domain/format/minutes.fixture.ts'
import { revealTranscript } from '../domain/format/reveal-transcript.ts'
import type { Transcript } from '../domain/format/transcript.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { parseText } from '../domain/parse/parse.ts'
import { exportWords } from './export-words.ts'

/* What is written for other programs is read back by other readers of these formats, and is the same. */

const anyMeeting = anyTranscript.map((transcript) =>
  indexTranscript(revealTranscript(transcript).transcript),
)
const allOf = (meeting: Meeting) => Int32Array.from(meeting.kindOf.keys())
const link = (point: number) => `https://example.org/?point=${point}`
const wordsOf = (meeting: Meeting) => exportWords(meeting, 'both')
const joined = (pieces: Iterable<string>) => [...pieces].join('')
const bytesOf = (pieces: Iterable<Uint8Array>) => new Uint8Array(Buffer.concat([...pieces]))
const parsed = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}
const unpacked = (pieces: Iterable<Uint8Array>) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytesOf(pieces))).map(([path, bytes]) => [
      path,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  )

test('WebVTT and SRT: read back they have the same words by the same people at the same times', async () => {
  const meeting = indexTranscript(timed)
  const words = exportWords(meeting, 'zh')
  for (const text of [
    joined(writeVtt(meeting, allOf(meeting), words)),
    joined(writeSrt(meeting, allOf(meeting), words)),
  ]) {
    const { speakers, points } = await read(text)
    const named = new Map(speakers.map(({ id, name }) => [id, name.zh]))
    expect(
      points.map(({ time, speaker, text }) => [
        time,
        named.get(speaker),
        text.zh?.replace(/\s+/g, ' '),
      ]),
    ).toEqual([
      [0, '甲', '一 < 二 & 三 --> 四'],
      [2500, '乙', '第一行。第二行'],
      [61_001, '甲', '完了'],
    ])
  }
})

test('WebVTT and SRT: lines of a point that look like somebody else’s are its speaker’s, and so is a name with a colon', async () => {
  const [point] = timed.points
  const meeting = indexTranscript({
    ...timed,
    speakers: [{ id: 'a', name: { zh: 'Ada: Moss' } }, timed.speakers[1]!],
    points: [
      {
        ...point!,
        time: 0,
        text: { zh: '我们要路灯：\n- 多\n- 亮\n李大河：不要。\n（笑）\n10:30 --> 11:00' },
      },
    ],
  })
  const words = exportWords(meeting, 'zh')
  for (const [text, name] of [
    [joined(writeVtt(meeting, allOf(meeting), words)), 'Ada: Moss'],
    [joined(writeSrt(meeting, allOf(meeting), words)), 'Ada\ua789 Moss'],
  ] as const) {
    const { speakers, points } = await read(text)
    expect(speakers.map((one) => one.name.zh)).toEqual([name])
    const said = points.map((one) => one.text.zh).join('')
    expect(said.replace(/[^\p{L}\p{N}]/gu, '')).toBe('我们要路灯多亮李大河不要笑10301100')
  }
})

/** A text that is parsed. */
async function read(text: string): Promise<Transcript> {
  const parsed = await parseText(text, { themes: 'none' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript
}

const timed: Transcript = {
  format: 'reyi/transcript@2',
  meeting: { id: 'm', title: { zh: '会' }, languages: ['zh'] },
  source: { length: 0, sha256: '0'.repeat(64), language: 'zh' },
  themes: [],
  speakers: [
    { id: 'a', name: { zh: '甲' } },
    { id: 'b', name: { zh: '乙' } },
  ],
  points: [
    ['p3', 'a', 61_001, undefined, '完了。'],
    ['p1', 'a', 0, undefined, '一 < 二 & 三 --> 四。'],
    ['p2', 'b', 2500, 4000, '第一行。\n\n\n第二行。'],
    ['p4', 'b', undefined, undefined, '不知何时'],
  ].map(([id, speaker, time, timeEnd, zh]) => ({
    ...{ id, speaker, kind: 'view', themes: [], text: { zh } },
    ...(time !== undefined && { time }),
    ...(timeEnd !== undefined && { timeEnd }),
  })) as unknown as Transcript['points'],
}

test('REFI-QDA: each passage is the point’s words, counted in characters, with its codes', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const { transcript } = meeting
      const words = wordsOf(meeting)
      const called = { speakers: 'Speakers', kinds: 'Kinds' }
      const files = unpacked(writeQdaProject(meeting, allOf(meeting), words, called))
      const project = parsed(files['project.qde']!)
      const [path] = Object.keys(files).filter((one) => one.startsWith('sources/'))
      const characters = [...files[path!]!]
      expect(project.querySelector('TextSource')!.getAttribute('plainTextPath')).toBe(
        path!.replace('sources/', 'internal://'),
      )
      const names = new Map(
        [...project.querySelectorAll('Code')].map((code) => [
          code.getAttribute('guid'),
          code.getAttribute('name'),
        ]),
      )
      // Programs that know a code by its name, as QualCoder does, would lose what is coded with another of that name.
      for (const one of ['Code[isCodable=true]', 'Case']) {
        const called = [...project.querySelectorAll(one)].map((code) => code.getAttribute('name'))
        expect(new Set(called).size).toBe(called.length)
      }
      const { text } = transcript.source
      const isPlaced = text !== undefined && [...transcript.points].every(({ span }) => span)
      const selections = [...project.querySelectorAll('PlainTextSelection')]
      expect(selections).toHaveLength(transcript.points.length)
      for (const [i, selection] of selections.entries()) {
        const point = transcript.points.at(i)!
        const said = isPlaced
          ? text.slice(point.span!.start, point.span!.end)
          : words.of(point.text)[0]!.text
        const [start, end] = ['startPosition', 'endPosition'].map((name) =>
          Number(selection.getAttribute(name)),
        )
        expect(characters.slice(start, end).join('')).toBe(said.replace(/\r\n?/g, '\n'))
        const codes = [...selection.querySelectorAll('CodeRef')].map((ref) =>
          names.get(ref.getAttribute('targetGUID')),
        )
        expect(codes).toHaveLength(point.themes.length + 2)
        expect(codes).not.toContain(undefined)
      }
    }),
  )
})

test('REFI-QDA: line ends and signs of two units before a passage move it as readers count', () => {
  const text = '\ufeff😀\r\n甲说：\r一\r\n二。'
  const start = text.indexOf('一')
  const meeting = indexTranscript({
    ...timed,
    source: { ...timed.source, text, length: text.length },
    points: [{ ...timed.points[0]!, span: { start, end: text.length } }],
  })
  const files = unpacked(
    writeQdaProject(meeting, allOf(meeting), wordsOf(meeting), { speakers: 's', kinds: 'k' }),
  )
  const project = parsed(files['project.qde']!)
  const [path] = Object.keys(files).filter((one) => one.startsWith('sources/'))
  const selection = project.querySelector('PlainTextSelection')!
  const [from, to] = ['startPosition', 'endPosition'].map((name) =>
    Number(selection.getAttribute(name)),
  )
  expect(files[path!]).not.toContain('\r')
  expect([...files[path!]!].slice(from, to).join('')).toBe('一\n二。')
})

test('JSON-LD: all points, quotations only where they are verbatim, every pointer leads somewhere', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const { '@graph': graph } = JSON.parse(joined(writeJsonLd(meeting, allOf(meeting), link)))
      const ids = graph.map((one: { '@id': string }) => one['@id'])
      expect(new Set(ids).size).toBe(ids.length)
      const { transcript } = meeting
      const said = graph.slice(-transcript.points.length || graph.length)
      for (const [i, one] of said.entries()) {
        if (transcript.points.length === 0) break
        const point = transcript.points.at(i)!
        const verbatim = (point.wording ?? transcript.meeting.wording) === 'verbatim'
        expect(one['@type']).toBe(verbatim ? 'Quotation' : 'CreativeWork')
        const texts = (verbatim ? one.text : one.abstract) as { '@value': string }[]
        expect(texts.map((text) => text['@value'])).toEqual(Object.values(point.text))
      }
      const pointers = JSON.stringify(graph).match(/\{"@id":"[^"]*"\}/g) ?? []
      for (const pointer of pointers) expect(ids).toContain(JSON.parse(pointer)['@id'])
    }),
  )
})

test('a discourse network: nobody agrees who does not say so, and votes are for or against', async () => {
  const minutes = await read(MINUTES)
  const meeting = indexTranscript(minutes)
  const words = exportWords(meeting, 'en')
  const csv = joined(writeDiscourseCsv(meeting, allOf(meeting), words))
  const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true, delimiter: ';' })
  const told = data.filter(({ agreement }) => agreement !== '')
  const ballots = minutes
    .votes!.flatMap(({ by = [] }) => by)
    .filter(({ value }) => value !== 'abstains')
  const stances = minutes.points.filter(({ stance }) => stance && stance.value !== 'abstains')
  expect(told).toHaveLength(ballots.length + stances.length)
  expect(told.filter(({ agreement }) => agreement === '0')).toHaveLength(
    [...ballots, ...stances.map(({ stance }) => stance!)].filter(({ value }) => value === 'against')
      .length,
  )
  expect(data[0]!.statement_id).toBe('1')
  const graph = parsed(joined(writeDiscourseGraphml(meeting, allOf(meeting), words)))
  const weights = [...graph.querySelectorAll('edge > data[key="weight"]')].map((one) =>
    Number(one.textContent),
  )
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(data.length)
})

test('two speakers of one name are two people of a network', () => {
  const meeting = indexTranscript({
    ...timed,
    themes: [{ id: 't', label: { zh: '灯' } }],
    speakers: timed.speakers.map(({ id }) => ({ id, name: { zh: '甲' } })),
    points: timed.points.map((point) => ({ ...point, themes: ['t'] })),
  } as Transcript)
  const graph = parsed(joined(writeDiscourseGraphml(meeting, allOf(meeting), wordsOf(meeting))))
  const people = [...graph.querySelectorAll('node')].flatMap((node) => {
    const [name, variable, frequency] = ['name', 'variable', 'frequency'].map(
      (key) => node.querySelector(`data[key="${key}"]`)!.textContent,
    )
    return variable === 'person' ? [[name, frequency]] : []
  })
  expect(people).toEqual([
    ['甲', '2'],
    ['甲', '2'],
  ])
  expect(graph.querySelectorAll('edge')).toHaveLength(2)
})

test('a discourse network of any meeting has a statement a line, whatever its texts hold', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const csv = joined(writeDiscourseCsv(meeting, allOf(meeting), wordsOf(meeting)))
      const { data, errors } = Papa.parse<string[]>(csv.trim(), { delimiter: ';' })
      expect(errors).toEqual([])
      for (const row of data) expect(row).toHaveLength(16)
      parsed(joined(writeDiscourseGraphml(meeting, allOf(meeting), wordsOf(meeting))))
    }),
  )
})

test('TEI: who said what, with pointers that lead to people and themes', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const { transcript } = meeting
      const words = wordsOf(meeting)
      const files = unpacked(writeTei(meeting, allOf(meeting), words))
      const [text, people, themes] = Object.values(files).map(parsed)
      const idsIn = (document: Document) =>
        [...document.querySelectorAll('person, category')].map((one) => one.getAttribute('xml:id'))
      const pointed = new Set([...idsIn(people!), ...idsIn(themes!)].map((id) => `#${id}`))
      const utterances = [...text!.querySelectorAll('u')]
      for (const one of utterances) {
        const [role, ...about] = one.getAttribute('ana')!.split(' ')
        expect(role).toBe('#reyi.speaker')
        for (const pointer of [one.getAttribute('who')!, ...about])
          expect(pointed).toContain(pointer)
      }
      const said = utterances.flatMap((one) =>
        [...one.querySelectorAll('seg')].map((seg) => [one.getAttribute('who'), seg.textContent]),
      )
      expect(said).toHaveLength(transcript.points.length)
      const names = idsIn(people!)
      const speakers = [...new Set(Array.from(transcript.points, ({ speaker }) => speaker))]
      expect(names).toHaveLength(speakers.length)
    }),
  )
})

test('a day of a year that nobody knows is none for JSON-LD, and one of no year in TEI', () => {
  const meeting = indexTranscript({ ...timed, meeting: { ...timed.meeting, date: 'XXXX-03-16' } })
  const [event] = JSON.parse(joined(writeJsonLd(meeting, allOf(meeting), link)))['@graph']
  expect(event).not.toHaveProperty('startDate')
  const [text] = Object.values(unpacked(writeTei(meeting, allOf(meeting), wordsOf(meeting))))
  expect(parsed(text!).querySelector('setting > date')!.getAttribute('when')).toBe('--03-16')
})

test.each([
  [{ name: 'CC BY 4.0' }, true],
  [{ name: 'Free', url: 'https://creativecommons.org/licenses/by/4.0/deed.zh' }, true],
  [{ name: 'CC BY' }, false],
  [{ name: 'CC BY 3.0' }, false],
  [{ name: 'CC BY', url: 'https://creativecommons.org/licenses/by/3.0/' }, false],
  [{ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' }, false],
])('TEI: that %j is CC BY 4.0: %s', (licence, isFree) => {
  const meeting = indexTranscript({ ...timed, source: { ...timed.source, licence } })
  const [text] = Object.values(unpacked(writeTei(meeting, allOf(meeting), wordsOf(meeting))))
  const availability = parsed(text!).querySelector('availability')!
  expect(availability.getAttribute('status')).toBe(isFree ? 'free' : null)
  if (!isFree) expect(availability.textContent).toBe(licence.name)
})

test('TEI that is written here is read here: who says what, in order', async () => {
  const meeting = indexTranscript(await read(MINUTES))
  const files = unpacked(writeTei(meeting, allOf(meeting), wordsOf(meeting)))
  const companions = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }))
  const parsed = await parseText(Object.values(files)[0]!, { companions: companions.slice(1, 2) })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  expect(parsed.format).toBe('parlamint')
  const saidIn = ({ speakers, points }: Transcript) => {
    const names = new Map(speakers.map(({ id, name }) => [id, Object.values(name)[0]]))
    const said: [string | undefined, string][] = []
    for (const { speaker, text } of points) {
      const last = said.at(-1)
      const [words] = Object.values(text) as [string]
      if (last?.[0] === names.get(speaker)) last![1] += ` ${words}`
      else said.push([names.get(speaker), words])
    }
    return said
  }
  expect(saidIn(parsed.transcript)).toEqual(saidIn(await read(MINUTES)))
})

test('TEI: the order of elements that ParlaMint’s schema asks for', async () => {
  const minutes = await read(MINUTES)
  const meeting = indexTranscript({
    ...minutes,
    meeting: { ...minutes.meeting, date: '2026-03-17' },
    source: {
      ...minutes.source,
      url: 'https://town.example/minutes',
      licence: { name: 'CC-BY-4.0' },
    },
  })
  const files = unpacked(writeTei(meeting, allOf(meeting), exportWords(meeting, 'en')))
  const [text] = Object.values(files).map(parsed)
  const childrenOf = (path: string) =>
    [...text!.querySelector(path)!.children].map(({ tagName }) => tagName)
  expect(childrenOf('fileDesc')).toEqual([
    ...['titleStmt', 'editionStmt', 'extent', 'publicationStmt', 'sourceDesc'],
  ])
  expect(childrenOf('publicationStmt')).toEqual(['publisher', 'idno', 'availability', 'date'])
  expect(childrenOf('teiHeader')).toEqual(['fileDesc', 'encodingDesc', 'profileDesc'])
  expect(text!.querySelector('licence')!.textContent).toBe(
    'http://creativecommons.org/licenses/by/4.0/',
  )
  expect(text!.querySelectorAll('div > head').length).toBeGreaterThan(1)
  const counted = Number(text!.querySelector('tagUsage[gi="u"]')!.getAttribute('occurs'))
  expect(text!.querySelectorAll('u')).toHaveLength(counted)
})
