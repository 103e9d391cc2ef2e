import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pond, pondText } from '../source/pond.fixture.ts'
import { wholeCharacters } from '../source/whole-characters.ts'
import { applyEdit } from './apply-edit.ts'
import { isPassage } from './passage.ts'
import { clausesOf, stepEdge } from './steps.ts'
import { whoSpeaksAt } from './who-speaks.ts'

const cut = ({ start, end }: { start: number; end: number }) => pondText.slice(start, end)
const qin2 = pond.points.find(({ id }) => id === 'qin-2')!.span!

test('edges move by characters and by clauses, never out of the text and never past each other', () => {
  fc.assert(
    fc.property(
      fc.nat(pondText.length - 1),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('start' as const, 'end' as const),
      fc.constantFrom('character' as const, 'clause' as const),
      fc.constantFrom(1 as const, -1 as const),
      (start, length, edge, stride, by) => {
        const span = wholeCharacters(pondText, {
          start,
          end: Math.min(pondText.length, start + length),
        })
        const moved = stepEdge(pondText, span, edge, stride, by)
        if (!moved) return
        expect(isPassage(pondText, moved)).toBe(true)
        expect(Math.sign(moved[edge] - span[edge])).toBe(by)
        const other = edge === 'start' ? 'end' : 'start'
        expect(moved[other]).toBe(span[other])
        if (stride === 'character') expect([...cut(moved)].length).not.toBe([...cut(span)].length)
      },
    ),
  )
})

test('clauses begin after marks and end before them', () => {
  const longer = stepEdge(pondText, qin2, 'end', 'clause', 1)!
  expect(pondText[longer.end]).toMatch(/[；。，,;]/)
  expect(cut(longer).length).toBeGreaterThan(cut(qin2).length + 2)
  expect(stepEdge(pondText, longer, 'end', 'clause', -1)).toEqual(qin2)
  const earlier = stepEdge(pondText, qin2, 'start', 'clause', -1)!
  expect(pondText[earlier.start - 1]).toMatch(/[；。，,;]/)
  expect(stepEdge(pondText, earlier, 'start', 'clause', 1)).toEqual(qin2)
})

test('a lantern of two units is stepped over whole', () => {
  const at = pondText.indexOf('🏮')
  const span = { start: at - 3, end: at }
  expect(stepEdge(pondText, span, 'end', 'character', 1)!.end).toBe(at + 2)
})

test('a point can be cut between any two of its clauses', () => {
  for (const { id, span } of pond.points) {
    const clauses = clausesOf(pondText, span!)
    expect(clauses.map(cut).join('')).toBe(cut(span!))
    for (const { start } of clauses.slice(1)) {
      expect(applyEdit(pond, { do: 'split-point', point: id, at: start }, pondText).ok).toBe(true)
    }
  }
})

test('what stands after a speaker’s words is probably theirs too', () => {
  const [first] = pond.speakers
  expect(whoSpeaksAt(pond, 0)).toBe(first!.id)
  expect(whoSpeaksAt(pond, pond.points[3]!.span!.end + 1)).toBe(pond.points[3]!.speaker)
  const introduced = pond.speakers.find(({ id }) => id === 'bo')!
  expect(whoSpeaksAt(pond, introduced.span!.end)).toBe('bo')
  expect(whoSpeaksAt({ ...pond, speakers: [], points: [] }, 9)).toBeUndefined()
})
