import { isGiven } from '../english/name-words.ts'
import { endsLikeOffice, isNameShaped, isNumbered } from '../names/name-shape.ts'
import { surnameAt } from '../names/surnames.ts'

/** Whether words are a person's name, a given name alone among them, or a voice that is numbered. */
export const isSomebody = (words: string): boolean =>
  isPerson(words) || isNumbered(words) || isGiven(words.toLowerCase())

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
