import { isGiven } from '../english/name-words.ts'
import { isNameShaped } from '../names/name-shape.ts'
import { hasCompoundSurname, isWordySurname, surnameAt } from '../names/surnames.ts'
import { captionOf } from '../words/captions.ts'
import { isPhrase } from '../words/phrases.ts'
import type { Lead } from './lead.ts'

/**
 * Whether a name stands in brackets before words, where labels are made in another way: somebody else has the word, or
 * nobody can tell. Round brackets hold asides, and square ones what is heard as often as a name.
 */
export function isNameInBrackets({ form, label, manner }: Lead): boolean {
  if (form !== 'bracket' || manner.endsWith('(') || captionOf(label) || isPhrase(label))
    return false
  if (manner.endsWith('<')) return isNameShaped(label)
  // 【方案】 begins with a surname and is a caption.
  if (/\p{Script=Han}/u.test(label))
    return (
      isNameShaped(label) &&
      surnameAt(label, 0) > 0 &&
      (hasCompoundSurname(label) || !isWordySurname(label[0]!))
    )
  const [first = ''] = label.toLowerCase().split(' ', 1)
  return /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(label) && isGiven(first)
}
