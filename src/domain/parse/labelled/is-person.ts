import { isGiven } from '../english/name-words.ts'
import { endsLikeOffice, isNameShaped, isNumbered } from '../names/name-shape.ts'
import { surnameAt } from '../names/surnames.ts'

/** Whether words are a person's name, which few words look like. */
export function isPerson(words: string): boolean {
  if (/\p{Script=Han}/u.test(words)) {
    const surname = surnameAt(words, 0)
    return (
      surname > 0 &&
      /^\p{Script=Han}{2,4}$/u.test(words) &&
      words.length - surname <= 2 &&
      words.length > surname &&
      !endsLikeOffice(words)
    )
  }
  const [first = ''] = words.toLowerCase().split(' ', 1)
  return words.includes(' ') && isNameShaped(words) && isGiven(first)
}

/** Whether a label is a person's name or a voice that is numbered: what heads lists and fields is neither. */
export const isSomebody = (label: string): boolean => isPerson(label) || isNumbered(label)
