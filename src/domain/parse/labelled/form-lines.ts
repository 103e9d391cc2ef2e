import { isNameShaped } from '../names/name-shape.ts'
import { surnameAt } from '../names/surnames.ts'
import { captionOf } from '../words/captions.ts'
import { LineScanner } from './line-scanner.ts'

/** Lines: the form above what is said is no longer. */
const LONGEST = 40

const FIELD = /^[-*•\s]*\**(?<label>\p{L}[^:：*]{0,39}?)\**\s*[:：]\**\s*(?<value>\S.{0,80}?)\s*$/u
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
      if (captions + found.size > 0) break
    } else if (captionOf(label) === 'minutes') captions++
    else if (isWho(value) || ATTENDED.test(value)) {
      found.add(scanner.start)
      if (ATTENDED.test(value)) attended++
    } else break
  }
  return captions > 0 || attended > 1 ? found : new Set()
}

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
