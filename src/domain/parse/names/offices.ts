import { charSet, isIn } from '../draft/char-set.ts'
import { anyOf } from '../draft/word-table.ts'
import { INSTITUTIONS } from '../words/zh/institutions.ts'
import {
  BEFORE_ONLY,
  CUTTING,
  GROUP_OFFICES,
  OFFICE_PREFIXES,
  OFFICES,
} from '../words/zh/offices.ts'

const KNOWN = new Set(OFFICES)
const LONGEST = Math.max(...OFFICES.map((office) => office.length))
const NOT_AFTER = new Set(BEFORE_ONLY)
const GROUPS = new Set(GROUP_OFFICES)
const GROUPS_END = charSet(GROUP_OFFICES.map((office) => office.at(-1)).join(''))
const PREFIX = new RegExp(`(?:${OFFICE_PREFIXES.join('|')}){0,3}`, 'y')

/** Whether the office that ends at `end`, `length` long, is as often a group's. */
export const isGroupOffice = (text: string, end: number, length: number): boolean =>
  isIn(GROUPS_END, text, end - 1) && GROUPS.has(text.slice(end - length, end))

/** By character: 1 ends an office, 2 begins one, 4 begins a prefix. A table, as every character is asked. */
const PLACES = new Uint8Array(0x10000)
for (const office of KNOWN) {
  PLACES[office.charCodeAt(office.length - 1)]! |= 1
  PLACES[office.charCodeAt(0)]! |= 2
}
for (const prefix of OFFICE_PREFIXES) PLACES[prefix.charCodeAt(0)]! |= 4

/** Whether a title, or a prefix of one, may start with the character at `at`. */
export const mayBeTitle = (text: string, at: number): boolean =>
  at < text.length && PLACES[text.charCodeAt(at)]! >= 2

const CUT_SHORT = new Set(CUTTING)
const CUTS = charSet(CUTTING.map((word) => word[0]).join(''))

const isCutShort = (text: string, end: number) =>
  isIn(CUTS, text, end - 1) && CUT_SHORT.has(text.slice(end - 1, end + 1))

/** Length of the office that ends at `end` (副主任 has 主任), 0 for none. */
export function officeBefore(text: string, end: number): number {
  if (end < 2 || (PLACES[text.charCodeAt(end - 1)]! & 1) === 0 || isCutShort(text, end)) return 0
  for (let length = Math.min(LONGEST, end); length >= 2; length--) {
    if (KNOWN.has(text.slice(end - length, end))) return length
  }
  return 0
}

/** Length of the title that starts at `start`, its prefixes included (副教授), 0 for none. */
export function titleAfter(text: string, start: number): number {
  if (!mayBeTitle(text, start)) return 0
  PREFIX.lastIndex = start
  const prefix = PREFIX.exec(text)?.[0].length ?? 0
  for (let shift = prefix; shift >= 0; shift--) {
    if ((PLACES[text.charCodeAt(start + shift)]! & 2) === 0) continue
    for (let length = LONGEST; length >= 2; length--) {
      const word = text.slice(start + shift, start + shift + length)
      if (word.length < length || !KNOWN.has(word) || NOT_AFTER.has(word)) continue
      if (!isCutShort(text, start + shift + length)) return shift + length
    }
  }
  return 0
}

const INSTITUTION = new RegExp(`${anyOf(INSTITUTIONS)}$`)

/** Whether a phrase ends like the name of an institution. */
export const endsAsInstitution = (phrase: string): boolean => INSTITUTION.test(phrase.slice(-8))
