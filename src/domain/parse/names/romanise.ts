import type { Speller } from '../../search/pinyin.ts'
import { hasHan } from '../../text/language-of-words.ts'
import { beginsWithWord } from '../../text/surname-readings.ts'
import { hasCompoundSurname } from './surnames.ts'

/** A name in Latin letters. */
export interface Romanised {
  /** Surname first, given name in one word: `Wu Yitong`, `Ouyang Xiu`. */
  readonly name: string
  /** For ids: `wu-yitong`. */
  readonly slug: string
}

export type Romanise = (name: string) => Romanised

const HAN = /\p{Script=Han}/u

/**
 * Loads the pinyin dictionary (142 kB compressed, which is why it is loaded only here) and gives
 * what turns names into Latin letters by it; surnames are read as surnames (单 is Shan). Where nothing of what the
 * names are `from` is Chinese it is not loaded.
 */
export async function loadRomaniser(from?: readonly string[]): Promise<Romanise> {
  if (from && !from.some(hasHan)) return romaniserOf(() => [])
  const { spell } = await import('../../search/spell.ts')
  return romaniserOf(spell)
}

/** What turns names into Latin letters by a dictionary that is there already. */
export function romaniserOf(spell: Speller): Romanise {
  /** A syllable per character; what has none stands as it is. */
  const syllables = (text: string, isName: boolean) => {
    const spelt = spell(text, isName)
    return Array.from(text.matchAll(/./gsu), ({ 0: char, index }) =>
      spelt[index] ? spelt[index].replace('v', 'ü') : char,
    )
  }
  return (name) => {
    if (!HAN.test(name)) return { name, slug: slugOf(name) }
    if (!isPerson(name)) {
      const words = name.split(
        /(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/u,
      )
      const latin = words.map((word) =>
        HAN.test(word) ? capital(syllables(word, beginsWithWord(word)).join('')) : word,
      )
      const joined = latin.join(' ').replace(/\s+/g, ' ').replace(/ ?· ?/g, ' ').trim()
      return { name: joined, slug: slugOf(joined) }
    }
    const all = syllables(name, true)
    const surname = hasCompoundSurname(name) && name.length > 2 ? 2 : 1
    const latin = [all.slice(0, surname).join(''), all.slice(surname).join('')]
      .map(capital)
      .join(' ')
    return { name: latin, slug: slugOf(latin) }
  }
}

const isPerson = (name: string) => /^\p{Script=Han}{2,4}$/u.test(name) && !beginsWithWord(name)

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** ASCII letters and digits with hyphens; ü as yu, as passports write it. Empty if nothing is left. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/ü/g, 'yu')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
}
