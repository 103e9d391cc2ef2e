import { withoutManner } from '../words/manners.ts'

/** Reads the key of each label once: a file has few, hundreds of thousands of times. */
export function rememberKeys(): (label: string) => string {
  const known = new Map<string, string>()
  return (label) => {
    let key = known.get(label)
    if (key === undefined) {
      key = keyOf(label)
      known.set(label, key)
    }
    return key
  }
}

/** A label by which voices are told apart: white space in it counts once, what nobody sees and how it is said not at all. */
const keyOf = (label: string): string =>
  withoutManner(
    /\s\s|[^\S ]/.test(label) || UNSEEN.test(label)
      ? label.replace(UNSEEN_ALL, '').replace(/\s+/g, ' ').trim()
      : label,
  )

/** Marks of direction and spaces of no width; a joiner is part of names in some writings. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const UNSEEN_ALL = new RegExp(UNSEEN, 'g')
