import { anyOf } from '../draft/word-table.ts'
import { isGiven, isTitle } from '../english/name-words.ts'
import { AWAY, opensRoster } from '../english/roster.ts'
import { surnameAt } from '../names/surnames.ts'
import { captionOf } from '../words/captions.ts'
import { GIVEN_TOPICS } from '../words/en/given-topics.ts'
import { isServiceLine, partAbout } from '../words/service-lines.ts'
import { ROSTER_ATTENDANCE, ROSTER_HEADINGS } from '../words/zh/rosters.ts'
import { LineScanner } from './line-scanner.ts'
import { entriesIn } from './listed-offices.ts'
import { initialsOf } from './split-labels.ts'

/** Whether a label calls one of those who were there, and no other of them. */
export type Attendees = (label: string) => boolean

/** Lines: a list of who was there begins no later, and is no longer. */
const LATEST = 80
const MOST = 200
/** UTF-16 units: a longer line is none of it. */
const LONGEST = 90

/** What a line of a list begins with: `- `, `1. `, `**`. */
const MARKS = /^(?:[#>\-–•*\s]|\d{1,3}[.)]\s)+/
const HEAD = new RegExp(`^(?:${anyOf(ROSTER_ATTENDANCE)}|${anyOf(ROSTER_HEADINGS)})(?=[：:]|$)`)
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|del|van|von|der|den|la|le|bin) )*\p{Lu}[\p{L}\p{M}.'’-]*){0,3}|\p{Script=Han}{2,4})$/u

/**
 * Reads the lists of who was there that a text has near its top, a line each or one behind the other; undefined where it
 * has none. A list ends at a heading, at what heads another part, at a line with other signs, and at an empty line where
 * its own lines have none between them.
 */
export function readAttendees(text: string, from: number): Attendees | undefined {
  const calls = new Map<string, Set<string>>()
  const scanner = new LineScanner(text, from)
  let list: List | null = null
  for (let count = 0; count < MOST && scanner.next(); count++) {
    const { start, end, gap } = scanner
    if (!list && count >= LATEST) break
    const line = text.slice(start, Math.min(end, start + 600))
    const words = line.replace(MARKS, '').replace(/\*+/g, '')
    const head = words.replace(/\s*\([^()]*\)\s*$/, '')
    if (opensRoster(head) || HEAD.test(head)) {
      const colon = words.search(/[:：]/)
      const names = colon > 0 ? entriesIn(words.slice(colon + 1)) : []
      if (AWAY.test(words)) list = null
      else {
        for (const entry of names) hear(entry, calls)
        const goesOn = names.length === 0 || /[,，、;；]$/.test(words)
        list = goesOn ? { entries: 0, signs: null, close: false } : null
      }
    } else if (list) {
      const signs = line.slice(0, line.length - line.replace(MARKS, '').length).trim()
      const names =
        end - start <= LONGEST && isOf(list, line, words, signs, gap) ? entriesIn(words) : []
      const heard = names.filter((entry) => hear(entry, calls, signs === '')).length
      if (heard === 0 || heard * 2 < names.length) list = null
      else {
        if (list.entries++ > 0 && !gap) list.close = true
        list.signs ??= signs.replace(/\d+/, '1')
      }
    }
  }
  if (calls.size === 0) return undefined
  return (label) => calls.get(label.toLowerCase())?.size === 1
}

/** A list of who was there, as far as it is read. */
interface List {
  entries: number
  signs: string | null
  /** Whether its lines stand right below one another. */
  close: boolean
}

function isOf(list: List, line: string, words: string, signs: string, gap: boolean): boolean {
  if (line.startsWith('#') || (gap && list.close)) return false
  if (list.signs !== null && signs.replace(/\d+/, '1') !== list.signs) return false
  const alone = words.trim()
  return captionOf(alone) === undefined && partAbout(alone) === undefined && !isServiceLine(alone)
}

/**
 * Takes up an entry by all that may call its person: the whole name, a given name that heads no matter, initials that
 * are those of the name, a handle. No surname: Church and Hall are as well what people speak of.
 * @param doubted whether a word that is no given name may as well be what another part is called.
 * @returns false if it is none.
 */
function hear(entry: string, calls: Map<string, Set<string>>, doubted = false): boolean {
  const linked = entry.replace(/^\[([^\]]+)\]\([^)]*\)/, '$1')
  const name = linked.replace(/\s*(?:[(（[@|\t]|[-–—](?=\s)|,).*$/u, '').trim()
  if (!NAME.test(name) || opensRoster(name)) return false
  const isHan = /\p{Script=Han}/u.test(name)
  if (isHan && surnameAt(name, 0) === 0) return false
  const parts = isHan ? [] : name.split(' ')
  const first = parts[0]?.toLowerCase() ?? ''
  if (doubted && parts.length === 1 && !isGiven(first)) return false
  // Fire Chief Reed, Mayor Moss: the first word is no name of theirs.
  const isTitled = parts.some((part) => isTitle(part.toLowerCase()))
  const given = isTitled || GIVEN_TOPICS.has(first) ? undefined : parts[0]
  const written = /[(（](\p{Lu}{2,4})[)）]/u.exec(linked)?.[1]
  const initials = written === initialsOf(name) ? written : undefined
  const handle = /@([\w-]{2,40})/.exec(linked)?.[1]
  for (const call of [name, given, initials, handle])
    if (call !== undefined && call.length > 1) {
      const key = call.toLowerCase()
      calls.set(key, (calls.get(key) ?? new Set()).add(name))
    }
  return true
}
