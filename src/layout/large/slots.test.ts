import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip, type Slot, slotsOf } from './slots.ts'

const some = fc.nat({ max: 60 }).chain((total) =>
  fc.record({
    total: fc.constant(total),
    ends: fc.tuple(fc.nat({ max: total }), fc.nat({ max: total })),
    kept: fc.integer({ min: -1, max: total - 1 }),
  }),
)

const placesOf = (slots: readonly Slot[]) =>
  slots.flatMap((slot) =>
    typeof slot === 'number'
      ? [slot]
      : Array.from({ length: slot.end - slot.first }, (_, i) => slot.first + i),
  )

test('slots hold every place once, in order; singly those shown and the kept one', () => {
  fc.assert(
    fc.property(some, ({ total, ends, kept }) => {
      const shown = { first: Math.min(...ends), end: Math.max(...ends) }
      const slots = slotsOf(total, shown, kept)
      expect(placesOf(slots)).toEqual(Array.from({ length: total }, (_, i) => i))
      for (let place = 0; place < total; place++) {
        const isShown = place >= shown.first && place < shown.end
        expect(slots.includes(place)).toBe(isShown || place === kept)
      }
      // Neighbouring gaps are one.
      const gaps = slots.map((slot) => typeof slot !== 'number')
      expect(gaps.some((isGap, i) => isGap && gaps[i + 1])).toBe(false)
    }),
  )
})

test('slots clipped at a place are the slots again, end to end', () => {
  fc.assert(
    fc.property(some, fc.nat({ max: 60 }), ({ total, ends, kept }, at) => {
      const slots = slotsOf(total, { first: Math.min(...ends), end: Math.max(...ends) }, kept)
      const before = clip(slots, { first: 0, end: at })
      const after = clip(slots, { first: at, end: total })
      expect(placesOf(before).every((place) => place < at)).toBe(true)
      expect(placesOf([...before, ...after])).toEqual(placesOf(slots))
      const single = (all: readonly Slot[]) => all.filter((slot) => typeof slot === 'number')
      expect(single([...before, ...after])).toEqual(single(slots))
    }),
  )
})
