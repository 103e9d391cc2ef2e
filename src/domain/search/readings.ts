import type { Speller } from './pinyin.ts'

/**
 * The pinyin of a meeting's own characters, in place of a dictionary: what stands more exactly goes first,
 * a whole line, a character between its neighbours, a character.
 */
export interface Readings {
  readonly lines: Readonly<Record<string, string>>
  readonly amid: Readonly<Record<string, string>>
  readonly alone: Readonly<Record<string, string>>
}

export const NO_READINGS: Readings = { lines: {}, amid: {}, alone: {} }

/** A name is read otherwise than the same text elsewhere. */
const keyOf = (text: string, isName: boolean) => `${isName ? '@' : ''}${text}`
const amidKey = (text: string, isName: boolean, i: number) =>
  keyOf(text.slice(Math.max(0, i - 1), i + 2), isName && i === 0)

/** A {@link Speller} that knows these readings and no others. */
export const spellerOf =
  ({ lines, amid, alone }: Readings): Speller =>
  (text, isName) => {
    const line = lines[keyOf(text, isName)]
    if (line !== undefined) return line.split(' ')
    return Array.from(
      { length: text.length },
      (_, i) => amid[amidKey(text, isName, i)] ?? alone[text[i]!] ?? '',
    )
  }

/** A speller that remembers what it was asked, and what is to be kept of it. */
export interface Gathering {
  readonly speller: Speller
  /** Gives readings that spell all that was asked as `speller` did. */
  readonly readings: () => Readings
}

/** Gathers the readings that a meeting needs, as `speller` with its dictionary gives them. */
export function gatherReadings(speller: Speller): Gathering {
  const asked = new Map<string, { text: string; isName: boolean; syllables: readonly string[] }>()
  return {
    speller(text, isName) {
      const syllables = speller(text, isName)
      asked.set(keyOf(text, isName), { text, isName, syllables })
      return syllables
    },
    readings() {
      const tallies = new Map<string, Map<string, number>>()
      for (const { text, syllables } of asked.values()) {
        for (let i = 0; i < text.length; i++) {
          const tally = tallies.get(text[i]!) ?? new Map<string, number>()
          tallies.set(text[i]!, tally.set(syllables[i]!, (tally.get(syllables[i]!) ?? 0) + 1))
        }
      }
      const alone: Record<string, string> = Object.create(null)
      for (const [sign, tally] of tallies) {
        const [usual] = [...tally].sort(([, a], [, b]) => b - a)[0]!
        if (usual) alone[sign] = usual
      }
      const amid: Record<string, string> = Object.create(null)
      for (const { text, isName, syllables } of asked.values()) {
        for (let i = 0; i < text.length; i++) {
          const syllable = syllables[i]!
          if (syllable !== (alone[text[i]!] ?? '')) amid[amidKey(text, isName, i)] ??= syllable
        }
      }
      const lines: Record<string, string> = Object.create(null)
      const spell = spellerOf({ lines, amid, alone })
      for (const [key, { text, isName, syllables }] of asked) {
        if (spell(text, isName).join(' ') !== syllables.join(' ')) lines[key] = syllables.join(' ')
      }
      return { lines, amid, alone }
    },
  }
}
