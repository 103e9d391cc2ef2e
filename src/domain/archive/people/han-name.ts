import { anyOf } from '../../parse/draft/word-table.ts'
import { endsAsInstitution, officeBefore, titleAfter } from '../../parse/names/offices.ts'
import { surnameAt } from '../../parse/names/surnames.ts'
import { LABEL_TITLES } from '../../parse/words/zh/labels.ts'
import { OFFICE_PREFIXES } from '../../parse/words/zh/offices.ts'
import type { NameForm } from './name-form.ts'

const ADDRESSES: ReadonlyMap<string, NameForm['gender']> = new Map([
  ['先生', 'm'],
  ['女士', 'f'],
  ['小姐', 'f'],
  ['老师', ''],
  ['老師', ''],
  ['同志', ''],
  ['同学', ''],
  ['同學', ''],
  ['博士', ''],
  ['教授', ''],
  ['氏', ''],
  ['君', ''],
])

const LABEL = new RegExp(`${anyOf(LABEL_TITLES)}$`, 'u')
const PREFIX = new RegExp(`(?:${OFFICE_PREFIXES.join('|')})$`, 'u')

/** Takes a folded name in Chinese, Japanese or Korean characters apart; null where it is an office alone. */
export function readHanName(folded: string): NameForm | null {
  const literal = folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  const plain = (full: string | null, title = ''): NameForm => {
    const surname = full && surnameOf(full)
    return {
      writing: 'han',
      literal,
      full,
      surname,
      given: full && surname ? [full.slice(surname.length)] : [],
      syllables: [],
      office: ADDRESSES.has(title) ? '' : title,
      titled: title !== '',
      turned: false,
      gender: ADDRESSES.get(title) ?? '',
      addressed: ADDRESSES.get(title) ?? '',
      notes: [],
    }
  }
  const behind = titleBehind(literal)
  const name = literal.slice(0, literal.length - behind.length)
  if (behind) {
    if (name === '') return null
    if (surnameOf(name) === name) {
      // 王君 and 李总 are called so, or are addressed so: nobody can tell.
      if (name.length + behind.length <= 2) return plain(literal)
      return { ...plain(null, behind), surname: name }
    }
    if (!ADDRESSES.has(behind) && endsAsInstitution(name)) return null
    if (isFullName(name)) return plain(name, behind)
    return plain(null)
  }
  const before = titleAfter(literal, 0)
  const rest = literal.slice(before)
  if (before > 0 && isFullName(rest)) return plain(rest, literal.slice(0, before))
  return plain(literal)
}

const surnameOf = (name: string): string | null => name.slice(0, surnameAt(name, 0)) || null

const isFullName = (name: string): boolean => {
  const surname = surnameOf(name)
  return surname !== null && name.length > surname.length && name.length <= surname.length + 2
}

/** The office or form of address that ends a name, with what belongs to it: 副主任. */
function titleBehind(name: string): string {
  const length = Math.max(officeBefore(name, name.length), LABEL.exec(name)?.[0].length ?? 0)
  let start = name.length - length
  if (length === 0) return ''
  for (;;) {
    const prefix = PREFIX.exec(name.slice(0, start))?.[0].length ?? 0
    // 高 and 原 are surnames as well, and stand alone then.
    if (prefix === 0 || (prefix === start && surnameOf(name.slice(0, start)) !== null)) break
    start -= prefix
  }
  return name.slice(start)
}
