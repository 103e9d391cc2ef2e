import { charSet, isIn } from '../draft/char-set.ts'
import { type ChineseNames, chineseNames } from './chinese-names.ts'
import { type EnglishNames, englishNames, isTitle } from './english-names.ts'

/** Everybody who speaks at a meeting, ready to be looked for in what is said. */
export interface People {
  readonly english: EnglishNames
  /** Finds names in Latin letters as well. */
  readonly chinese: ChineseNames
}

export interface Speaker {
  readonly name: string
  readonly role?: string | undefined
}

/** Makes the people ready: by index, in time that grows with their number only. */
export function indexPeople(speakers: readonly Speaker[]): People {
  const english = englishNames(speakers)
  const chinese = chineseNames(speakers)
  return {
    english,
    chinese: {
      at(text, from) {
        let at = from
        while (text[at] === ' ') at++
        const named = chinese.at(text, at) ?? latinAt(text, at, english)
        if (!named) return null
        let end = named.end
        if (text[end] !== ' ') return named
        while (text[end] === ' ') end++
        return { ...named, end }
      },
    },
  }
}

const LATIN = /[A-Za-z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){0,3}/y

const LETTERS = charSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** A name in Latin letters among Chinese words. */
function latinAt(text: string, at: number, names: EnglishNames) {
  if (!isIn(LETTERS, text, at)) return null
  LATIN.lastIndex = at
  const run = LATIN.exec(text)?.[0]
  if (run === undefined) return null
  const words = run.toLowerCase().replaceAll('’', "'").replaceAll('.', '').split(' ')
  const titles = words.slice(0, -1).filter(isTitle)
  return { who: names.who(titles, words.slice(titles.length)), end: at + run.length }
}
