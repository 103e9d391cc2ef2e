import { type Choice, NO_CHOICE } from './choice.ts'

/** The ways in which a choice can be narrowed. */
export const NARROWINGS = [
  'kinds',
  'themes',
  'item',
  'query',
  'speaker',
  'compare',
  'point',
] as const
export type Narrowing = (typeof NARROWINGS)[number]

/** The narrowings in force, the latest last. It travels beside the address, in the history entry. */
export type Trail = readonly Narrowing[]

/** Which narrowings a choice has, in a fixed order: what is assumed where no trail is known. */
export function narrowingsOf(choice: Choice): Narrowing[] {
  return NARROWINGS.filter((narrowing) => {
    const value = choice[narrowing]
    return value !== null && value.length > 0
  })
}

/** The trail after a choice has become another one: what grew or changed goes last. */
export function extendTrail(trail: Trail, before: Choice, after: Choice): Trail {
  const present = narrowingsOf(after)
  const changed = present.filter((narrowing) => before[narrowing] !== after[narrowing])
  const kept = trail.filter((one) => present.includes(one) && !changed.includes(one))
  const unheard = present.filter((one) => !kept.includes(one) && !changed.includes(one))
  return [...unheard, ...kept, ...changed]
}

/**
 * Undoes the latest narrowing (of ticked themes or kinds, the last tick); null when there is none.
 */
export function undoNarrowing(choice: Choice, trail: Trail): Choice | null {
  const present = narrowingsOf(choice)
  const last = trail.findLast((one) => present.includes(one)) ?? present.at(-1)
  switch (last) {
    case undefined:
      return null
    case 'kinds':
      return { ...choice, kinds: choice.kinds.slice(0, -1) }
    case 'themes': {
      const themes = choice.themes.slice(0, -1)
      return { ...choice, themes, match: themes.length > 0 ? choice.match : NO_CHOICE.match }
    }
    case 'speaker':
      return { ...choice, speaker: null, point: null, compare: NO_CHOICE.compare }
    case 'query':
      return { ...choice, query: '' }
    case 'compare':
      return { ...choice, compare: choice.compare.slice(0, -1) }
    default:
      return { ...choice, [last]: null }
  }
}
