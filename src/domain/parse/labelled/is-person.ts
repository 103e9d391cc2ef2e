import { isGiven, isTitle } from '../english/name-words.ts'
import { endsLikeOffice, isNameShaped, isNumbered } from '../names/name-shape.ts'
import { surnameAt } from '../names/surnames.ts'
import { formOfAddress } from './form-of-address.ts'

/** Whether a label may be of who has the word: a name, with an office behind or not, a given name, a form of address, an office, a numbered voice. */
export function mayHaveWord(label: string): boolean {
  const words = label.replace(/\s*[,，(（].*$/u, '')
  const alone = words.toLowerCase()
  return isSomebody(words) || formOfAddress(words) !== null || isGiven(alone) || isTitle(alone)
}

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
