import { anyOf } from '../draft/word-table.ts'
import { surnameAt } from '../names/surnames.ts'
import { ROSTER_ATTENDANCE, ROSTER_HEADINGS, ROSTER_ROLES } from '../words/zh/rosters.ts'
import { LineScanner } from './line-scanner.ts'
import { isOffice, listedOffices } from './listed-offices.ts'

/** Who takes part, as a Chinese text lists it above what is said. */
export interface Roster {
  /** Where its lines start. */
  readonly lines: ReadonlySet<number>
  /** The roles as printed, by name. */
  readonly roles: ReadonlyMap<string, string>
}

/** Lines: a list of those who take part begins no later. */
const LATEST = 40

const HEADING = new RegExp(`^${anyOf(ROSTER_HEADINGS)}[：:]?$`)
/** Below it may as well stand that somebody was not there. */
const ATTENDANCE = new RegExp(`^${anyOf(ROSTER_ATTENDANCE)}[：:]$`)
const NAMED_ROLE = new RegExp(`^(${anyOf(ROSTER_ROLES)})[：:] ?(\\p{Script=Han}{2,4})$`, 'u')
const GUEST = /^(\p{Script=Han}{2,4})[ \t\u3000]+([^：:。！？]{2,40})$/u

/** Reads lists in one line, and 对话嘉宾 with a line for each guest (田小满 水利站站长), and 主持人：石小林 in it; empty where there is none. */
export function readRoster(text: string, from: number): Roster {
  const lines = new Set<number>()
  const roles = new Map<string, string>()
  /** Of two of one name nobody knows who speaks. */
  const several = new Set<string>()
  let isAttendance = false
  const scanner = new LineScanner(text, from)
  for (let count = 0; scanner.next(); count++) {
    const line = text.slice(scanner.start, Math.min(scanner.end, scanner.start + 80)).trim()
    const open = lines.size > 0
    if (!open && count >= LATEST) break
    for (const { name, role } of listedOffices(text.slice(scanner.start, scanner.end))) {
      if (roles.has(name) && roles.get(name) !== role) several.add(name)
      roles.set(name, role)
    }
    if (!open) isAttendance = ATTENDANCE.test(line) && !HEADING.test(line)
    const entry = open ? entryOf(line, isAttendance) : null
    if (entry) roles.set(entry.name, entry.role)
    else if (!HEADING.test(line) && !ATTENDANCE.test(line)) {
      if (open) break
      continue
    }
    lines.add(scanner.start)
  }
  for (const name of several) roles.delete(name)
  return roles.size > 0 ? { lines, roles } : { lines: new Set(), roles }
}

/** @param offices whether only what is surely an office is one. */
function entryOf(line: string, offices: boolean): { name: string; role: string } | null {
  const [, part, host = ''] = NAMED_ROLE.exec(line) ?? []
  if (part && surnameAt(host, 0) > 0) return { name: host, role: part }
  const [, guest = '', role] = GUEST.exec(line) ?? []
  if (!role || surnameAt(guest, 0) === 0 || (offices && !isOffice(role.trim()))) return null
  return { name: guest, role: role.trim() }
}
