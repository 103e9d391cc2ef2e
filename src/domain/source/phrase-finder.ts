/*
 * Many phrases are looked for at once, in time with the length of the text: a meeting may have as many
 * speakers as a town, and a term for each of them.
 */

/** A longer phrase is not found, in UTF-16 units: as it is printed elsewhere it is hardly the same. */
const LONGEST = 100
/** So many units of a text are looked at in one step. */
const STEP = 1_000

/** Where each phrase begins in a text, in UTF-16 units, in order; those that are not there have no entry. */
export type Occurrences = ReadonlyMap<string, readonly number[]>

/** What finds phrases in texts. */
export interface Finder {
  /** Has one more looked for, which is not empty. */
  readonly add: (phrase: string) => void
  /** All places of all phrases in a text, overlapping too; in steps. */
  readonly find: (text: string) => Generator<void, Occurrences>
}

export function createFinder(): Finder {
  const wanted = new Set<string>()
  /** The lengths of phrases by their first two units; of those of one unit by that alone. */
  const lengths = new Map<string, number[]>()
  const begins = new Uint8Array(0x10000)
  return {
    add(phrase) {
      if (phrase.length > LONGEST || wanted.has(phrase)) return
      wanted.add(phrase)
      begins[phrase.charCodeAt(0)] = 1
      const start = phrase.slice(0, 2)
      const all = lengths.get(start)
      if (!all) lengths.set(start, [phrase.length])
      else if (!all.includes(phrase.length)) all.push(phrase.length)
    },
    *find(text) {
      const found = new Map<string, number[]>()
      for (let at = 0; at < text.length; at++) {
        if (at % STEP === STEP - 1) yield
        if (!begins[text.charCodeAt(at)]) continue
        for (const units of at + 1 < text.length ? [1, 2] : [1]) {
          for (const length of lengths.get(text.slice(at, at + units)) ?? []) {
            const phrase = text.slice(at, at + length)
            // At the end of the text it may be another that is shorter.
            if (phrase.length < length || !wanted.has(phrase)) continue
            const places = found.get(phrase)
            if (places) places.push(at)
            else found.set(phrase, [at])
          }
        }
      }
      return found
    },
  }
}
