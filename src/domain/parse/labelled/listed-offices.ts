import { anyOf } from '../draft/word-table.ts'
import { opensRoster } from '../english/roster.ts'
import { officesIn } from '../english/same-office.ts'
import { endsLikeOffice, isNameShaped } from '../names/name-shape.ts'
import { officeBefore } from '../names/offices.ts'
import { surnameAt } from '../names/surnames.ts'
import { ROSTER_ATTENDANCE } from '../words/zh/rosters.ts'

interface Listed {
  readonly name: string
  readonly role: string
}

const ATTENDANCE = new RegExp(`^${anyOf(ROSTER_ATTENDANCE)}[：:]`)
const ENTRY = /^(?<name>[^（(]{2,40}?)\s*[（(](?<role>[^（()）]{2,60})[)）]$/u

/**
 * Who stands in a line of who was there, with an office in brackets: `Present: Ann Lee (Chair), Jo Reed`,
 * `参加人员：王明（甲公司董事长）、李安`. That somebody was late or on the telephone is no office.
 */
export function listedOffices(line: string): Listed[] {
  const colon = line.search(/[:：]/)
  if (colon < 0 || !/[（(]/.test(line)) return []
  if (!ATTENDANCE.test(line) && !opensRoster(line)) return []
  return entriesIn(line.slice(colon + 1)).flatMap((entry) => {
    const { name = '', role = '' } = ENTRY.exec(entry)?.groups ?? {}
    return isOffice(role) && isName(name) ? [{ name, role: role.trim() }] : []
  })
}

/** Entries of a list, apart by commas and the like that stand in no brackets. */
export const entriesIn = (list: string): string[] =>
  (
    list
      .replace(/([)）])\s*(?:and|&|和|及)\s*/g, '$1、')
      .match(/(?:[（(][^（()）]*[)）]|[^,，、;；（(])+/g) ?? []
  ).map((entry) => entry.trim().replace(/^and |[.。]+$/g, ''))

/** Whether words say what somebody is by their last ones. */
export const isOffice = (role: string): boolean =>
  /\p{Script=Han}/u.test(role)
    ? endsLikeOffice(role) || officeBefore(role, role.length) > 0
    : officesIn(role).length > 0

const isName = (name: string): boolean =>
  /\p{Script=Han}/u.test(name)
    ? /^\p{Script=Han}{2,4}$/u.test(name) && surnameAt(name, 0) > 0
    : name.includes(' ') && isNameShaped(name)
