import type { Localized } from '../../format/transcript.ts'
import type { PersonMention } from './person-mention.ts'

const POND = { id: 'pond', name: { en: 'Pond Council' } }

/** A speaker of the Pond Council in 2020, but for what is said otherwise; a text is an English name, or a Chinese one. */
export function mention(
  name: string | Localized,
  of: Partial<PersonMention> & { readonly meeting: string },
): PersonMention {
  const words =
    typeof name !== 'string' ? name : /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name }
  return { id: `s-${JSON.stringify(words)}`, name: words, body: POND, points: 1, ...of }
}
