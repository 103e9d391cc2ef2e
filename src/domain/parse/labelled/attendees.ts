import { anyOf } from '../draft/word-table.ts'
import { opensRoster } from '../english/roster.ts'
import { surnameAt } from '../names/surnames.ts'
import { ROSTER_ATTENDANCE, ROSTER_HEADINGS } from '../words/zh/rosters.ts'
import { LineScanner } from './line-scanner.ts'
import { entriesIn } from './listed-offices.ts'

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
/** Nobody of them says anything. */
const AWAY = /absent|absence|excused|regrets|apolog|缺席|请假|請假/i
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|da|del|van|von|der|den|la|le|bin) )*\p{Lu}[\p{L}\p{M}.'’-]*){0,3}|\p{Script=Han}{2,4})$/u

/** Reads the lists of who was there that a text has near its top, a line each or one behind the other. */
export function readAttendees(text: string, from: number): Attendees {
  const calls = new Map<string, Set<string>>()
  const scanner = new LineScanner(text, from)
  let open = false
  for (let count = 0; count < MOST && scanner.next(); count++) {
    const { start, end } = scanner
    if (!open && count >= LATEST) break
    const line = text.slice(start, Math.min(end, start + 600))
    const words = line.replace(MARKS, '').replace(/\*+/g, '')
    const head = words.replace(/\s*\([^()]*\)\s*$/, '')
    if (opensRoster(head) || HEAD.test(head)) {
      open = !AWAY.test(words)
      const colon = words.search(/[:：]/)
      if (open && colon > 0)
        for (const entry of entriesIn(words.slice(colon + 1))) hear(entry, calls)
    } else if (open) {
      const names = end - start <= LONGEST ? entriesIn(words) : []
      const heard = names.filter((entry) => hear(entry, calls)).length
      open = heard > 0 && heard * 2 >= names.length
    }
  }
  return (label) => calls.get(label.toLowerCase())?.size === 1
}

/** Takes up an entry by all that may call its person; false if it is none. */
function hear(entry: string, calls: Map<string, Set<string>>): boolean {
  const linked = entry.replace(/^\[([^\]]+)\]\([^)]*\)/, '$1')
  const name = linked.replace(/\s*(?:[(（[@|\t]|[-–—](?=\s)|,).*$/u, '').trim()
  if (!NAME.test(name) || opensRoster(name)) return false
  const isHan = /\p{Script=Han}/u.test(name)
  if (isHan && surnameAt(name, 0) === 0) return false
  const parts = isHan ? [] : name.split(' ')
  const initials = /[(（](\p{Lu}{2,4})[)）]/u.exec(linked)?.[1]
  const handle = /@([\w-]{2,40})/.exec(linked)?.[1]
  for (const call of [name, parts[0], parts.at(-1), initials, handle])
    if (call !== undefined && call.length > 1) {
      const key = call.toLowerCase()
      calls.set(key, (calls.get(key) ?? new Set()).add(name))
    }
  return true
}
