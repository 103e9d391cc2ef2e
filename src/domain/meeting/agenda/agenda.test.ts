import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTranscript } from '../../format/any-transcript.fixture.ts'
import type { AgendaItem, Span } from '../../format/transcript.ts'
import { agendaOf } from './agenda.ts'

const en = (text: string) => ({ en: text })
const item = (id: string, within?: string, span?: Span): AgendaItem => ({
  ...{ id, label: en(id) },
  ...(within !== undefined && { within }),
  ...(span && { span }),
})

/** Items each within an earlier one or none, some with spans anywhere. */
const anyAgenda = fc
  .array(
    fc.record({
      above: fc.nat(),
      span: fc.option(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 40 }))),
    }),
    { maxLength: 30 },
  )
  .map((items) =>
    items.map(({ above, span }, i) => {
      const within = above % (i + 1)
      const [start, length] = span ?? []
      return item(
        `i${i}`,
        within < i ? `i${within}` : undefined,
        start === undefined ? undefined : { start, end: start + length! },
      )
    }),
  )

test('each item stands once, below what it is within and before what follows that', () => {
  fc.assert(
    fc.property(anyAgenda, (agenda) => {
      const { places } = agendaOf({ agenda })
      expect(places.map(({ item: { id } }) => id).sort()).toEqual(agenda.map(({ id }) => id).sort())
      for (const [place, { item: one, depth, within, end }] of places.entries()) {
        const above = places[within]
        expect(above?.item.id).toBe(one.within)
        expect(depth).toBe(above ? above.depth + 1 : 0)
        if (above) expect(place > within && end <= above.end).toBe(true)
        const isInside = (other: number): boolean =>
          other === place || (other >= 0 && isInside(places[other]!.within))
        for (const other of places.keys())
          expect(other >= place && other < end).toBe(isInside(other))
      }
    }),
  )
})

test('a passage is in the item that began last of those that it begins in', () => {
  fc.assert(
    fc.property(anyAgenda, fc.nat(100), (agenda, start) => {
      const { places, placeAt } = agendaOf({ agenda })
      const around = places.filter(
        ({ item: { span } }) => span && span.start <= start && start < span.end,
      )
      const last = Math.max(...around.map(({ item: { span } }) => span!.start))
      const found = places[placeAt({ start, end: start + 1 })]
      if (around.length === 0) expect(found).toBeUndefined()
      else {
        expect(around).toContain(found)
        expect(found!.item.span!.start).toBe(last)
      }
    }),
  )
})

test('the item of a point is that of its turn, else where it stands, else what it takes a stance on', () => {
  const agenda = [
    item('a', undefined, { start: 0, end: 50 }),
    item('b', 'a', { start: 10, end: 20 }),
  ]
  const turns = [{ id: 't', speaker: 's', span: { start: 10, end: 20 }, agenda: 'a' }]
  const { placeOfPoint, placeOf } = agendaOf({ agenda, turns })
  const point = { id: 'p', speaker: 's', kind: 'view', themes: [], text: en('x') } as const
  const at = (of: object) => placeOfPoint({ ...point, themes: [], ...of })
  const span = { start: 12, end: 14 }
  expect(at({ span })).toBe(placeOf.get('b'))
  expect(at({ span, turn: 't' })).toBe(placeOf.get('a'))
  expect(at({ span: { start: 60, end: 61 } })).toBe(-1)
  expect(at({ stance: { agenda: 'b', value: 'for' } })).toBe(placeOf.get('b'))
  expect(at({ span: { start: 5, end: 6 }, stance: { agenda: 'b', value: 'for' } })).toBe(
    placeOf.get('a'),
  )
})

test('no depth is too deep', () => {
  const agenda = Array.from({ length: 2_000 }, (_, i) => item(`i${i}`, i ? `i${i - 1}` : undefined))
  expect(agendaOf({ agenda }).places.at(-1)).toMatchObject({ depth: 1_999, end: 2_000 })
})

test('any valid transcript has one', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const { places, placeOfPoint } = agendaOf(transcript)
      for (const point of transcript.points)
        expect(places[placeOfPoint(point)] === undefined).toBe(placeOfPoint(point) === -1)
    }),
  )
})
