import { charSet, isIn } from '../draft/char-set.ts'
import { titleAfter } from '../names/offices.ts'
import { surnameAt } from '../names/surnames.ts'
import { chinesePeople, SHORT_TITLES } from './chinese-people.ts'

/** A person of the meeting who is named somewhere, and where the name with its title ends. */
export interface Named {
  /** Index into the people; null where the name is nobody's or more than one person's. */
  readonly who: number | null
  readonly end: number
}

/** Finds in folded text who of the people is meant. */
export interface ChineseNames {
  /** Null if no form of a name that the people have, and no office, starts at `at`. */
  at(text: string, at: number): Named | null
}

/** 老王, 小李. */
const FAMILIAR = charSet('老小阿')

/** Who leads a meeting is called by the office alone; another office alone may be somebody's who is not here. */
const PRESIDING = new Set('主席 主持人 议长 会长 理事长 董事长 主委 召集人'.split(' '))

/** Makes the people's Chinese names ready to be looked for; the cost of a look is the same for any number. */
export function chineseNames(
  people: readonly { readonly name: string; readonly role?: string | undefined }[],
): ChineseNames {
  const { whole, lengths, given, givenStarts, holder, bySurname } = chinesePeople(people)
  const wholeAt = (text: string, at: number): Named | null => {
    const known = lengths.get(text.charCodeAt(at))
    if (!known) return null
    for (const length of known) {
      const who = whole.get(text.slice(at, at + length))
      if (who === undefined) continue
      const end = at + length
      return { who, end: end + titleAfter(text, end) }
    }
    return null
  }
  return {
    at(text, at) {
      const named = wholeAt(text, at)
      if (named) return named
      const surname = surnameAt(text, at)
      if (surname > 0) {
        const end = at + surname
        const title = titleAfter(text, end)
        if (title > 0) {
          const office = text.slice(end, end + title)
          return { who: bySurname(text.slice(at, end), office), end: end + title }
        }
        if (surname === 2 && text[end] === '的')
          return { who: bySurname(text.slice(at, end), ''), end }
        const short = SHORT_TITLES[text[end] ?? '']
        if (short !== undefined) return { who: bySurname(text.slice(at, end), short), end: end + 1 }
      }
      const title = titleAfter(text, at)
      if (title > 0) {
        const end = at + title
        const after = wholeAt(text, end)
        if (after) return after
        const office = text.slice(at, end)
        return { who: PRESIDING.has(office) ? holder(office) : null, end }
      }
      for (const length of givenStarts.has(text.charCodeAt(at)) ? [3, 2] : []) {
        const who = given.get(text.slice(at, at + length))
        if (who !== undefined) return { who, end: at + length + titleAfter(text, at + length) }
      }
      const familiar = isIn(FAMILIAR, text, at) ? surnameAt(text, at + 1) : 0
      if (familiar > 0) {
        const end = at + 1 + familiar
        return { who: bySurname(text.slice(at + 1, end), ''), end }
      }
      return null
    },
  }
}
