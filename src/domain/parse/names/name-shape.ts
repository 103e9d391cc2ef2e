import { anyOf } from '../draft/word-table.ts'
import { LABEL_TITLES, NUMBERED_VOICES, VOICES_ALONE } from '../words/zh/labels.ts'
import { surnameAt } from './surnames.ts'

/** Small words that stand inside names. */
const PARTICLES = new Set(
  'de da do dos das di del della der den des du la le el al bin ibn binti van von zu zum zur ter ten y e af av san st ap ua ni mac and und et of for the'.split(
    ' ',
  ),
)

/** The shortest name, so that what stands behind it is the whole office. */
const NAME_AND_OFFICE = new RegExp(`^(\\p{Script=Han}{2,4}?)(${anyOf(LABEL_TITLES)})$`, 'u')

/** Of these 李安律师 may be whoever serves 李安, and 王明君 is a name. */
const MAY_BE_ANOTHERS: ReadonlySet<string> = new Set(
  '君 氏 总 律师 律師 代表 医生 醫師 记者 記者'.split(' '),
)

const HAN_TITLE = new RegExp(`${anyOf(LABEL_TITLES)}$`, 'u')

/** 说话人1, Speaker 2, SPEAKER_00, P07, 嘉宾A, 甲: what programs and transcribers call voices. */
const NUMBERED = new RegExp(
  `^(?:\\p{L}[\\p{L} ]{0,24}?[ _#-]{0,2}(?:\\d{1,4}|[A-Z]))$|^${anyOf(NUMBERED_VOICES)}[ _]?[\\p{L}\\d]{0,3}$|^${anyOf(VOICES_ALONE)}$`,
  'u',
)

const LATIN_WORD =
  /^[\p{Lu}\p{Lt}][\p{L}\p{M}\d'’.·-]*,?$|^[A-Za-z]\.,?$|^\(?[\p{Lu}\p{Lt}#][^()]*\)?$|^\d+$/u

/**
 * Whether a label has the shape of a name: of a person in the usual writings, or of a voice that is
 * numbered. Many names have no such shape; they are told by coming back.
 */
export function isNameShaped(label: string): boolean {
  if (NUMBERED.test(label)) return true
  const bare = label.replace(/\s*[(（[【|｜].*$/u, '').trim() || label
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(bare)) return isHanName(bare)
  const words = bare.split(/[\s/&]+/u).filter((word) => !/^[-–—@]$/.test(word))
  if (words.length === 0 || words.length > 8) return false
  let proper = 0
  for (const word of words) {
    if (/^\p{Lo}/u.test(word)) proper++
    else if (PARTICLES.has(word)) continue
    else if (LATIN_WORD.test(word)) proper++
    else return false
  }
  return proper > 0
}

/** Whether a label is a voice that is numbered: Speaker 2, 说话人1. */
export const isNumbered = (label: string): boolean => NUMBERED.test(label)

/**
 * Whether what is shaped like a name is hardly a word or a caption: none that is one Latin word, or in
 * capitals and longer than initials.
 */
export const isFullName = (label: string): boolean =>
  /^[A-Z]{2,3}$/.test(label) || !/^\p{Lu}(?:\p{Ll}+|[\p{Lu} '’.-]*)$/u.test(label)

/** Whether a Chinese label ends with an office or a form of address: 路灯科科长, 田老师. */
export const endsLikeOffice = (label: string): boolean => HAN_TITLE.test(label)

/**
 * The name and the office of a label that may be both: 李安 and 主任 of 李安主任. Whether 李安 is one, the label does not
 * tell (王车间主任); null where it has no such shape.
 */
export function nameAndOffice(label: string): { name: string; office: string } | null {
  const [, name = '', office = ''] = NAME_AND_OFFICE.exec(label) ?? []
  if (MAY_BE_ANOTHERS.has(office)) return null
  return name.length > surnameAt(name, 0) && surnameAt(name, 0) > 0 ? { name, office } : null
}

function isHanName(label: string): boolean {
  const name = label.replace(/[\s　]/gu, '')
  if (/^[\p{Script=Han}々·・]+$/u.test(name)) {
    if (HAN_TITLE.test(name)) return name.length <= 20
    const surname = surnameAt(name, 0)
    if (name.includes('·') || name.includes('・')) return name.length <= 16
    return name.length >= 2 && name.length <= 4 && (surname > 0 || name.length === 3)
  }
  return name.length <= 12 && /^[\p{L}\p{M}\d·・々ー_-]+$/u.test(name)
}

/** What labels of one make share: initials, one word, several, Han signs, a handle. */
export function makeOf(label: string): string {
  if (/^[A-Z]{1,5}$/.test(label)) return 'initials'
  if (/^\p{Script=Han}{1,4}$/u.test(label)) return 'han'
  if (/\d$/.test(label)) return `numbered ${label.replace(/[\s_#-]*\d+$/, '').toLowerCase()}`
  if (/^[A-Z' .-]+$/.test(label)) return 'capitals'
  return label.includes(' ') ? 'words' : 'word'
}
