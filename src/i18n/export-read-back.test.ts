// @vitest-environment jsdom
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeCsv } from '../domain/export/csv.ts'
import { writeGexf } from '../domain/export/gexf.ts'
import { writeJson } from '../domain/export/json.ts'
import { writeList } from '../domain/export/list.ts'
import { writeMarkdown } from '../domain/export/markdown.ts'
import { pointColumns } from '../domain/export/point-table.ts'
import { safeCell } from '../domain/export/safe-cell.ts'
import { votesToWrite } from '../domain/export/votes.ts'
import { voteColumns, writeVotesCsv } from '../domain/export/votes-csv.ts'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { bestLanguage, ownLanguage } from '../domain/format/best-language.ts'
import { pagesOf } from '../domain/format/pages-of.ts'
import { revealTranscript } from '../domain/format/reveal-transcript.ts'
import type { Ballot, Localized } from '../domain/format/transcript.ts'
import { validateTranscript } from '../domain/format/validate.ts'
import { formatFor } from '../domain/format/versions.ts'
import { agendaOf } from '../domain/meeting/agenda/agenda.ts'
import { indexTranscript, type Meeting } from '../domain/meeting/meeting.ts'
import { exportWords } from './export-words.ts'

/** The languages of which a table has columns, those of the page first. */
const languagesOfColumns = (head: readonly string[]) =>
  head.flatMap((name) => /^text_(.+)/.exec(name)?.[1] ?? [])

/** A text in a language, or in the one that stands in for it in a meeting. */
const inOne = (text: Localized, language: string, { transcript }: Meeting) =>
  text[bestLanguage(text, [language, ownLanguage(transcript)])]!

const joined = (pieces: Iterable<string>) => [...pieces].join('')

/*
 * What is written of any meeting is read back by another reader of the format, and is the same.
 */

/** Any meeting as the page opens it. */
const anyMeeting = anyTranscript.map((transcript) =>
  indexTranscript(revealTranscript(transcript).transcript),
)
const allOf = (meeting: Meeting) => Int32Array.from(meeting.kindOf.keys())
const link = (point: number) => `https://example.org/?point=${point}`

test('JSON: the transcript; a part of it is valid and has these points', () => {
  fc.assert(
    fc.property(anyMeeting, fc.nat(), (meeting, seed) => {
      const { transcript } = meeting
      expect(JSON.parse(joined(writeJson(meeting, allOf(meeting))))).toEqual({
        ...transcript,
        format: formatFor(transcript),
      })
      const some = allOf(meeting).filter((i) => (seed >> i) % 2 === 0)
      const part = JSON.parse(joined(writeJson(meeting, some)))
      expect(validateTranscript(part)).toMatchObject({ ok: true })
      expect(part.points).toEqual(Array.from(some, (i) => transcript.points.at(i)))
    }),
  )
})

test('CSV: every cell, and none that a spreadsheet would take for a formula', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const csv = joined(writeCsv(meeting, allOf(meeting), link))
      const [head, ...rows] = Papa.parse<string[]>(csv.slice(1), {
        newline: '\r\n',
        delimiter: ',',
      }).data
      const languages = languagesOfColumns(head!)
      const { points, speakers, agenda = [], source } = meeting.transcript
      expect(head).toEqual(
        pointColumns(languages, agenda.length > 0, source.pages !== undefined).map(
          ({ name }) => name,
        ),
      )
      const item = head!.indexOf('agenda_item')
      const { places, placeOfPoint } = agendaOf(meeting.transcript)
      if (item >= 0)
        for (const [i, point] of [...points].entries())
          expect(rows[i]![item]).toBe(safeCell(places[placeOfPoint(point)]?.item.id ?? ''))
      expect(rows.map((row) => row.slice(0, 3 + 4 * languages.length))).toEqual(
        [...points].map(({ id, kind, heading, text }, i) => {
          const { id: speaker, name, role } = speakers[meeting.speakerOf[i]!]!
          const texts = [name, role, heading, text]
          const cells = texts.flatMap((one) => languages.map((tag) => one?.[tag] ?? ''))
          return [id, kind, speaker, ...cells].map(safeCell)
        }),
      )
      const page = head!.indexOf('page')
      if (page >= 0)
        for (const [i, { span }] of [...points].entries())
          expect(rows[i]![page]).toBe(String((span && pagesOf(source.pages, span)?.[0]) ?? ''))
      const kinds = [...points].map((one) => one.wording ?? meeting.transcript.meeting.wording)
      const column = head!.indexOf('wording_kind')
      expect(rows.map((row) => row[column])).toEqual(kinds.map((kind) => kind ?? ''))
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"“”‘’]*[=+\-@＝＋－＠]/)
    }),
  )
})

test('CSV of votes: every ballot with its name, every vote with its item and what came of it', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const { votes = [], speakers, agenda = [] } = meeting.transcript
      const csv = joined(writeVotesCsv(votesToWrite(meeting, allOf(meeting), null)))
      const [head, ...rows] = Papa.parse<string[]>(csv.slice(1), {
        newline: '\r\n',
        delimiter: ',',
      }).data
      const languages = head!.flatMap((name) => /^name_(.+)/.exec(name)?.[1] ?? [])
      expect(head).toEqual(voteColumns(languages))
      const cell = (row: readonly string[], column: string) => row[head!.indexOf(column)]
      for (const [i, { agenda: id, outcome, counts, by = [], motion = '' }] of votes.entries()) {
        const own = rows.filter((row) => cell(row, 'vote') === String(i + 1))
        expect(own).toHaveLength(Math.max(1, by.length))
        const { label } = agenda.find((item) => item.id === id)!
        for (const row of own) {
          expect(cell(row, 'agenda_item')).toBe(safeCell(id))
          expect(cell(row, 'outcome')).toBe(outcome)
          expect(cell(row, 'motion')).toBe(safeCell(motion))
          expect(cell(row, 'for')).toBe(counts ? String(counts.for) : '')
          for (const tag of languages)
            expect(cell(row, `agenda_item_${tag}`)).toBe(safeCell(label[tag] ?? ''))
        }
        const ballot = ({ speaker = '', name, value }: Ballot) => {
          const named = name ?? speakers.find((one) => one.id === speaker)!.name
          return [safeCell(speaker), ...languages.map((tag) => safeCell(named[tag] ?? '')), value]
        }
        const from = head!.indexOf('speaker')
        if (by.length > 0)
          expect(own.map((row) => row.slice(from)).sort()).toEqual(by.map(ballot).sort())
      }
      for (const one of rows.flat()) expect(one).not.toMatch(/^[\s"“”‘’]*[=+\-@＝＋－＠]/)
    }),
  )
})

const xml = (text: string, type: 'application/xml' | 'image/svg+xml') => {
  const document = new DOMParser().parseFromString(text, type)
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

test('GEXF: ids, labels and numbers', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const document = xml(
        joined(writeGexf(meeting, allOf(meeting), exportWords(meeting, 'zh'))),
        'application/xml',
      )
      const spoke = new Set(meeting.speakerOf)
      const touched = new Set(meeting.themesOf.items)
      const nodes = [...document.querySelectorAll('node')]
      expect(nodes.map((node) => [node.id, node.getAttribute('label')])).toEqual([
        ...meeting.transcript.speakers.flatMap(({ id, name }, i) =>
          spoke.has(i) ? [[`speaker:${id}`, inOne(name, 'zh', meeting)]] : [],
        ),
        ...meeting.themes.flatMap(({ id, label }, i) =>
          touched.has(i) ? [[`theme:${id}`, inOne(label, 'zh', meeting)]] : [],
        ),
      ])
      const ids = new Set(nodes.map(({ id }) => id))
      let weight = 0
      for (const edge of document.querySelectorAll('edge')) {
        expect(ids).toContain(edge.getAttribute('source'))
        expect(ids).toContain(edge.getAttribute('target'))
        weight += Number(edge.getAttribute('weight'))
      }
      expect(weight).toBe(meeting.themesOf.items.length)
    }),
  )
})

test('the list: names, headings and points in order, and no other element than for other words', () => {
  const page = { picture: '', address: 'https://example.org/?a=1&b=2', findings: [] }
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const words = exportWords(meeting, 'zh')
      const html = joined(writeList(meeting, allOf(meeting), words, link, page))
      const document = new DOMParser().parseFromString(html, 'text/html')
      const said = [...document.querySelectorAll('article > p:not(.kind)')].map(
        (one) => one.textContent,
      )
      const points = [...meeting.transcript.points]
      const bySpeaker = [...points.keys()].sort(
        (a, b) => meeting.speakerOf[a]! - meeting.speakerOf[b]! || a - b,
      )
      expect(said).toEqual(bySpeaker.map((i) => inOne(points[i]!.text, 'zh', meeting)))
      const names = new Set([...document.querySelectorAll('*')].map((one) => one.localName))
      for (const name of names) expect(ELEMENTS).toContain(name)
      const attributes = [...document.querySelectorAll('body *')].flatMap((one) =>
        one.getAttributeNames(),
      )
      for (const name of new Set(attributes)) expect(ATTRIBUTES).toContain(name)
    }),
  )
})

const ELEMENTS =
  'html head body header h1 h2 h3 h4 h5 h6 p a main figure fieldset legend label input small div section article b i span ul li'.split(
    ' ',
  )
const ATTRIBUTES = 'class lang href type name value id checked tabindex role aria-level'.split(' ')

test('Markdown: an item per point, with its words as they are', () => {
  // What a reader of CommonMark makes of escapes; the writer leaves nothing else to interpret.
  const plain = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&')
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const text = joined(writeMarkdown(meeting, allOf(meeting), exportWords(meeting, 'en'), link))
      const items = text.split('\n').filter((line) => line.startsWith('- '))
      const { points, speakers } = meeting.transcript
      expect(items).toHaveLength(points.length)
      const read = items.map(plain).join('\n')
      for (const { text: words } of points) {
        expect(read).toContain(inOne(words, 'en', meeting).replace(/\s+/g, ' '))
      }
      expect(text.match(/^## /gm)).toHaveLength(new Set(meeting.speakerOf).size)
      expect(text).not.toMatch(/^(?:[-+=*_]{2,}|[+=]|\d+[.)] |<|\s{4})/m)
      expect(speakers.length).toBeGreaterThan(0)
    }),
  )
})
