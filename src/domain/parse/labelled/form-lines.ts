import { isNameShaped } from '../names/name-shape.ts'
import { surnameAt } from '../names/surnames.ts'
import { captionOf, FORM_OFFICES } from '../words/captions.ts'
import { isPerson } from './is-person.ts'
import { LineScanner } from './line-scanner.ts'

/** Lines: the form above what is said is no longer. */
const LONGEST = 40
/** Lines in it that say nothing and nobody says: headings and marks of Markdown, links. */
const BETWEEN = /^(?:#|\{|[-*_]{3,}$)|\]\(|https?:\/\//

const FIELD =
  /^[-*•\s]*\**(?<label>\p{L}[^:：*]{0,39}?)\**\s*[:：](?!\/\/)\**\s*(?<value>\S.{0,80}?)\s*$/u
/** Whether somebody was there, as a list of those who should be says. */
const ATTENDED =
  /^(?:present|absent|excused|apologies|late|remote|online|attended|出席|列席|请假|缺席|已到|未到|到|anwesend|abwesend|entschuldigt|présente?|absente?|excusée?)$/i
/** What ends a sentence, or goes on in one. */
const SAYS = /[。！？!?]|[.,;] \p{Ll}/u

/**
 * Where the lines start that say who is who in the form above what is said (Secretary: Ada Moss; 审判长：周望 by 时间：…): who
 * stands there says nothing. Only above lines that are captions, or below one.
 */
export function formLines(text: string, from: number): ReadonlySet<number> {
  const found = new Set<number>()
  let captions = 0
  let attended = 0
  const scanner = new LineScanner(text, from)
  for (let count = 0; scanner.next() && count < LONGEST; count++) {
    const line = text.slice(scanner.start, Math.min(scanner.end, scanner.start + 140))
    const { label = '', value = '' } = FIELD.exec(line)?.groups ?? {}
    if (captionOf(line.replace(/[*\s:：]+$/, '')) === 'minutes') captions++
    else if (label === '') {
      // Titles stand above the form, what is said below it.
      if (captions + found.size > 0 && !BETWEEN.test(line)) break
    } else if (captionOf(label) === 'minutes') captions++
    else if (isOffice(label, value) && !returns(text, label, scanner.end)) {
      found.add(scanner.start)
      captions++
    } else if (
      (isWho(value) && mayBeField(label, value, text, scanner.end)) ||
      ATTENDED.test(value)
    ) {
      found.add(scanner.start)
      if (ATTENDED.test(value)) attended++
    } else break
  }
  return captions > 0 || attended > 1 ? found : new Set()
}

/** An office that no meeting is without, with a name or several. */
const isOffice = (label: string, value: string): boolean =>
  FORM_OFFICES.has(label.toLowerCase()) &&
  !SAYS.test(value) &&
  value.split(/\s*[,，、;；]\s*/).every((one) => isNameShaped(one))

/**
 * Whether a label with a short value may be of a form: a person is none, and one that speaks below only with a value
 * that is hardly anything but a name (Host: Ada Moss, but not Host: Welcome Everyone).
 */
function mayBeField(label: string, value: string, text: string, end: number): boolean {
  if (isPerson(label)) return false
  return (
    !returns(text, label, end) || isPerson(value.split(/[ \t\u3000]+/).at(-1)!) || isPerson(value)
  )
}

/** Whether a label stands before a colon behind an offset as well: it is a voice. */
const returns = (text: string, label: string, from: number): boolean =>
  text.includes(`${label}:`, from) || text.includes(`${label}：`, from)

/** Whether words are who somebody is and nothing else: a name, with an office, or how old. */
function isWho(words: string): boolean {
  if (SAYS.test(words)) return false
  if (/^[^，,]{1,12}[，,] ?[男女](?:[，,]|$)/.test(words)) return true
  const own = words.replace(/\s*[（(][^（）()]*[)）]$/, '')
  if (/\p{Script=Han}/u.test(own)) {
    const name = own.split(/[ \t\u3000]+/).at(-1)!
    return (
      /^\p{Script=Han}{2,4}$/u.test(name) &&
      (surnameAt(name, 0) > 0 || /^[小老]/.test(name)) &&
      own.length <= 24
    )
  }
  return own.includes(' ') && isNameShaped(own)
}
