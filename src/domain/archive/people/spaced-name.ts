import {
  genderOf,
  isGiven,
  isParticle,
  isSuffix,
  isTitle,
  officeOf,
} from '../../parse/english/name-words.ts'
import { titleWord } from '../../parse/replies/english-names.ts'
import { COURTESIES, OFFICE_ADJECTIVES } from '../../parse/words/en/offices.ts'
import { fold } from '../../text/fold.ts'
import type { NameForm } from './name-form.ts'
import { readPinyinName } from './pinyin-name.ts'

/** Words of a body before an office: City Manager Reed. */
const OF_A_BODY = new Set(
  'council city town county state school board village fire police'.split(' '),
)
/** What tells sons from fathers: it is part of a name. */
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** Degrees that are said of people before their names, not of what they do there. */
const DEGREES = new Set(['dr', 'prof', 'professor', 'rev', 'dame', 'sir', 'lord', 'lady'])
/** Trades and ranks of no council that are surnames as well. */
const TRADES = new Set(
  'baker butcher carpenter fisher farmer king prince pope bishop priest singer painter driver friend miner skipper dancer boxer guard son brother father child duke earl queen banker broker winger runner tailor waiter sailor'.split(
    ' ',
  ),
)
/** An office in short that is a surname as well. */
const SURNAMES_TOO = new Set(['cao'])
const SMALL = new Set('of for the to and in at on from with'.split(' '))

/** A party, a place: Ada Moss (Willow Party). */
const NOTE = /[(（][^()（）]*[)）]|\[[^[\]]*\]/g
/** Those that stand behind a name; in William (Bill) Moss it is part of it. */
const NOTE_BEHIND = /(?:[(（][^()（）]*[)）]|\[[^[\]]*\])(?=\s*(?:$|[,([（]))/g

/** A word folded, and whether it is in capitals that tell a surname: SMITH John. */
interface Word {
  readonly word: string
  readonly loud: boolean
  /** Whether it is in small letters, as not all is in a name that is in capitals throughout. */
  readonly small: boolean
}

/**
 * Takes a name apart that has its words between spaces: titles, given names, surname. Null where it is an office
 * alone: the Mayor, Chair of the committee.
 */
export function readSpacedName(wording: string, writing: 'latin' | 'other'): NameForm | null {
  const literal = levelled(wording)
  const [first = [], ...rest] = wording.replace(NOTE, ' ').split(',').map(wordsOf)
  const lead = splitTitles(first)
  let { titles, words } = lead
  let turned = false
  for (const part of rest) {
    const more = splitTitles(part)
    const [next] = more.words
    if (part.every(({ word }) => isSuffix(word) || isTitle(word) || GENERATIONS.has(word))) {
      titles = [...titles, ...part]
    } else if (!turned && next && words.length <= 3 && more.words.length <= 3 && !hasSmall(part)) {
      words = [...more.words, ...words]
      titles = [...titles, ...more.titles]
      turned = true
    } else titles = [...titles, ...part]
  }
  const loud = words.findIndex(({ loud }) => !loud)
  if (!turned && loud > 0 && words.slice(loud).some(({ small }) => small)) {
    words = [...words.slice(loud), ...words.slice(0, loud)]
    turned = true
  }
  if (isOffice(first, rest.length)) return null
  return formOf({
    writing,
    literal,
    titles: titles.map(({ word }) => word),
    words,
    turned,
    titled: wording.search(NOTE) >= 0,
    notes: notesOf(wording),
  })
}

function notesOf(wording: string): string[] {
  const notes = (wording.match(NOTE_BEHIND) ?? []).filter((note) => !isOffice(wordsOf(note), 0))
  return [...new Set(notes.map(levelled))].filter(Boolean)
}

/** The same for all spellings of a name: `J.-L. O’Neill` is `j l oneill`. */
function levelled(wording: string): string {
  return fold(wording)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function wordsOf(part: string): Word[] {
  return (part.match(/[\p{L}\p{M}\p{N}'’‘-]+/gu) ?? []).flatMap((raw) => {
    const word = fold(raw)
      .replace(/'/g, '')
      .replace(/^-+|-+$/g, '')
    const letters = raw.replace(/[^\p{L}]/gu, '')
    const loud = letters.length > 2 && letters === letters.toUpperCase() && /[aeiouy]/.test(word)
    return word ? [{ word, loud, small: letters !== letters.toUpperCase() }] : []
  })
}

const hasSmall = (words: readonly Word[]) => words.some(({ word }) => SMALL.has(word))

/** Titles before a name and letters behind it, and what is left. */
function splitTitles(all: readonly Word[]): { readonly titles: Word[]; readonly words: Word[] } {
  let from = all[0]?.word === 'the' ? 1 : 0
  const start = from
  for (let at = from; at < all.length - 1; at++) {
    const { word, loud } = all[at]!
    // Dean and Judge are given names too; a title before the first word is none then.
    const isName = at === start && (isGiven(word) || (SURNAMES_TOO.has(word) && !loud))
    if (isTitle(word) && !isName) from = at + 1
    else if (!OFFICE_ADJECTIVES.has(word) && !OF_A_BODY.has(word)) break
  }
  let to = all.length
  while (to - 1 > from && isSuffix(all[to - 1]!.word) && !GENERATIONS.has(all[to - 1]!.word)) to--
  return { titles: [...all.slice(start, from), ...all.slice(to)], words: all.slice(from, to) }
}

/** Whether words name an office alone: Mayor, the Deputy Clerk, Chair of the committee. */
function isOffice(words: readonly Word[], parts: number): boolean {
  const bare = words.filter(({ word }, i) => i > 0 || !['the', 'a', 'an'].includes(word))
  const end = bare.findIndex(({ word }) => SMALL.has(word))
  const head = end < 0 ? bare : bare.slice(0, end)
  if (head.length === 0) return false
  const isTitled = head.every(
    ({ word }) => isTitle(word) || OFFICE_ADJECTIVES.has(word) || OF_A_BODY.has(word),
  )
  const [before, last] = head.slice(-2).map(({ word }) => word)
  // Mr Baker and Councillor King are called so; a head baker is one.
  if (
    last &&
    before &&
    TRADES.has(last) &&
    isTitle(before) &&
    !OFFICE_ADJECTIVES.has(before) &&
    before !== 'head'
  )
    return false
  // Dean alone, and Judge with a given name behind a comma, may be people.
  return (
    isTitled && (end > 0 || parts === 0) && isTitle(head.at(-1)!.word) && !isGiven(head[0]!.word)
  )
}

function formOf(of: {
  readonly writing: 'latin' | 'other'
  readonly literal: string
  readonly titles: readonly string[]
  readonly words: readonly Word[]
  readonly turned: boolean
  /** Whether a note stands behind it. */
  readonly titled: boolean
  readonly notes: readonly string[]
}): NameForm {
  const { writing, literal, titles, notes } = of
  const words = of.words.map(({ word }) => word)
  const courtesy = titles.find((word, i) => COURTESIES.has(word) && !isLordOf(titles, i))
  const addressed = genderOf([], courtesy)
  const office = titles
    .filter((word) => !COURTESIES.has(word) && !DEGREES.has(word) && !isSuffix(word))
    .map(titleWord)
    .join(' ')
  const titled = of.titled || titles.length > 0
  const base = { writing, literal, office, titled, syllables: [], addressed, notes }
  const unread = {
    ...base,
    full: null,
    surname: null,
    given: [],
    turned: false,
    gender: '',
  } as const
  if (hasSmall(of.words) || words.length === 0 || words.length > 8) return unread
  const pinyin = writing === 'latin' ? readPinyinName(words) : null
  if (pinyin) {
    const { surname, given, syllables } = pinyin
    const turned = of.turned || words[0] === surname
    return {
      ...base,
      full: `${given} ${surname}`,
      surname,
      given: [given],
      syllables,
      turned,
      gender: addressed,
    }
  }
  let at = words.length - 1
  if (at > 0 && GENERATIONS.has(words[at]!)) at--
  while (at > 1 && isParticle(words[at - 1]!)) at--
  const surname = words.slice(at).join(' ')
  const given = words.slice(0, at).flatMap((word) => word.split('-'))
  const gender = genderOf(given.length > 0 ? [...given, surname] : [], courtesy)
  if (given.length === 0) {
    // A word alone may be anybody's given name.
    return titles.length > 0 ? { ...unread, surname, gender } : unread
  }
  const full = `${given.join(' ')} ${surname.replaceAll('-', ' ')}`
  return { ...base, full, surname, given, turned: of.turned, gender }
}

/** The Lord Mayor may be a woman. */
const isLordOf = (titles: readonly string[], at: number): boolean =>
  titles[at] === 'lord' && officeOf(titles[at + 1] ?? '') !== null
