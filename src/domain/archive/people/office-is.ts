import { titleWord } from '../../parse/replies/english-names.ts'
import type { NameForm } from './name-form.ts'

/** Before an office they make another one of it. */
const OTHER_OFFICE = new Set(
  'deputy vice assistant associate acting former shadow under junior'.split(' '),
)
const HAN = /\p{Script=Han}/u

/**
 * Whether a folded role says the office that stands as a title: mayor in «Mayor of the pond», not in «Deputy Mayor»;
 * 主任 in 办公室主任, not in 副主任. Null where the role is in another writing.
 */
export function officeIs(
  office: string,
  role: string,
  writing: NameForm['writing'],
): boolean | null {
  if (HAN.test(role) !== (writing === 'han')) return null
  if (writing === 'han') {
    const at = role.indexOf(office)
    return at >= 0 && role[at - 1] !== '副'
  }
  const words = role.split(/[^\p{L}\p{N}]+/u).map(titleWord)
  const title = office.split(' ')
  return words.some(
    (_, at) =>
      title.every((word, i) => words[at + i] === word) && !OTHER_OFFICE.has(words[at - 1] ?? ''),
  )
}
