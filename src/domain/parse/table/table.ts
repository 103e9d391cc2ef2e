import { type Kind, WORDINGS } from '../../transcript.ts'
import { WORDING_COLUMN } from '../../wording-kind.ts'
import type { Draft, DraftPerson, DraftPoint, DraftWarning, OnShare } from '../draft.ts'
import type { ParseFailure } from '../failure.ts'
import { fold } from '../fold.ts'
import { parseClock } from '../labelled/clock.ts'
import { kindOfPoint } from '../points/kind.ts'
import { type Cell, readRows } from './cells.ts'
import { type Columns, delimiterOf, likelyDelimiter, matchColumns } from './columns.ts'

export type TableRead =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly failure: ParseFailure }

const KIND_WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['problem', /^(?:问题|困难|不足|problem|issue)s?$/i],
  ['recommendation', /^(?:建议|对策|意见建议|recommendation|proposal|suggestion)s?$/i],
  ['view', /^(?:观点|看法|认识|view|opinion)s?$/i],
]

/**
 * Reads a table with a header: a row is a point. Columns are matched by name, or as `columns` says;
 * where neither gives speaker and wording, the failure lists the headers to choose from.
 */
export function parseTable(text: string, columns?: Columns, onShare?: OnShare): TableRead {
  const head = text.slice(0, 20_000)
  const delimiter = delimiterOf(head) ?? likelyDelimiter(head)
  const rows = readRows(text, delimiter)
  const headers = (rows.next().value ?? []).map((cell: Cell) => cell.text.trim())
  const chosen = columns ?? matchColumns(headers)
  if (!chosen) return { ok: false, failure: { code: 'needs-columns', headers } }
  // A table that was exported here says it, whichever columns are chosen.
  const wording = headers.indexOf(WORDING_COLUMN)
  const people: { name: string; role?: string; span: Cell }[] = []
  const index = new Map<string, number>()
  const points: DraftPoint[] = []
  let skipped = 0
  let speech = 0
  let previous = -1
  for (const row of rows) {
    const cell = (at: number | undefined) => (at === undefined ? undefined : row[at])
    const value = (at: number | undefined) => cell(at)?.text.trim() || undefined
    const name = value(chosen.speaker)
    const said = cell(chosen.text)
    onShare?.((said?.end ?? 0) / text.length)
    if (!name || !said || !/\S/.test(said.text)) {
      if (row.some(({ text: words }) => /\S/.test(words))) skipped++
      continue
    }
    let person = index.get(name)
    if (person === undefined) {
      person = people.length
      index.set(name, person)
      const { start, end } = cell(chosen.speaker)!
      people.push({ name, span: { start, end, text: name } })
    }
    const role = value(chosen.role)
    if (role) people[person]!.role ??= role
    if (person !== previous) speech++
    previous = person
    const time = value(chosen.time)
    points.push({
      person,
      speech,
      kind: kindIn(value(chosen.kind)) ?? kindOfPoint(fold(said.text.trim()), null),
      span: { start: said.start, end: said.end },
      text: said.text.trim(),
      wording: WORDINGS.find((kind) => kind === value(wording)),
      heading: value(chosen.heading),
      theme: value(chosen.theme),
      time: time === undefined ? undefined : (parseClock(time) ?? undefined),
    })
  }
  if (points.length === 0) return { ok: false, failure: { code: 'table-empty' } }
  const warnings: DraftWarning[] = skipped > 0 ? [{ code: 'rows-skipped', facts: [skipped] }] : []
  const speakers: DraftPerson[] = people.map(({ name, role, span }) => ({
    name,
    role,
    span: { start: span.start, end: span.end },
  }))
  return {
    ok: true,
    draft: {
      credits: [],
      people: speakers,
      points,
      replies: [],
      warnings,
      unassigned: [],
      parts: [],
    },
  }
}

const kindIn = (word: string | undefined): Kind | undefined =>
  word === undefined ? undefined : KIND_WORDS.find(([, pattern]) => pattern.test(word))?.[0]
