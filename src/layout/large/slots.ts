import type { Stretch } from './column.ts'

/** A place whose row or column is in the page, or a stretch of them in whose stead space is left. */
export type Slot = number | Stretch

/** All of so many places in order: the shown ones and a kept one (−1 for none) singly, gaps between. */
export function slotsOf(total: number, shown: Stretch, kept: number): Slot[] {
  const slots: Slot[] = []
  let next = 0
  for (const place of [...withKept(shown, kept), total]) {
    if (place > next) slots.push({ first: next, end: place })
    if (place < total) slots.push(place)
    next = place + 1
  }
  return slots
}

/** The places of a stretch and a kept one (−1 for none), which may lie outside it; ascending. */
export function withKept({ first, end }: Stretch, kept: number): number[] {
  const places = Array.from({ length: end - first }, (_, i) => first + i)
  if (kept >= 0 && kept < first) places.unshift(kept)
  if (kept >= end) places.push(kept)
  return places
}

/** The part of the slots that lies in a stretch of the places. */
export function clip(slots: readonly Slot[], { first, end }: Stretch): Slot[] {
  return slots.flatMap((slot): Slot[] => {
    if (typeof slot === 'number') return slot >= first && slot < end ? [slot] : []
    const part = { first: Math.max(first, slot.first), end: Math.min(end, slot.end) }
    return part.first < part.end ? [part] : []
  })
}
