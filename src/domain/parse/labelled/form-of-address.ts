import { isTitle } from '../english/name-words.ts'

/** What a label begins with that says how somebody is spoken of, in small letters: `mr`, `councillor`; null without one. */
export function formOfAddress(label: string): string | null {
  const [first = '', second = ''] = label.split(' ')
  if (second === '') return null
  const word = first.toLowerCase().replace(/\.$/, '')
  // The MINISTER FOR LAMPS, as parliaments print who is named by an office.
  if (word === 'the') return /^\p{Lu}{2}/u.test(second) ? word : null
  return isTitle(word) ? word : null
}
