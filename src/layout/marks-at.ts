import type { Kind } from '../domain/format/transcript.ts'
import { type BeadPlaces, MARK_PATHS } from './marks.ts'

/** The shape of a kind around a place, px: what is written where it stands needs no element or layer that moves it. */
export const markAt = (kind: Kind, x: number, y: number): string =>
  MARK_PATHS[kind].replace(/([MLHVA])([^MLHVAZ]*)/g, (_, command: string, text: string) => {
    const numbers = text.split(/[ ,]/).map(Number)
    const last = numbers.length - 1
    if (command !== 'V') numbers[command === 'H' ? last : last - 1]! += x
    if (command !== 'H') numbers[last]! += y
    return command + numbers.map((n) => Math.round(n * 10) / 10).join(' ')
  })

/** Dots of a radius around places, px, as one path. */
export const dotsAt = (places: BeadPlaces['places'], radius: number): string => {
  const half = (across: number) => `a${radius} ${radius} 0 1 1 ${across} 0`
  return places
    .map(({ x, y }) => `M${x - radius} ${y}${half(2 * radius)}${half(-2 * radius)}z`)
    .join('')
}
