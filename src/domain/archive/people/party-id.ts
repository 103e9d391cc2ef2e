import { LONGEST_ID } from '../../format/rules.ts'
import type { Localized } from '../../format/transcript.ts'
import { fold } from '../../text/fold.ts'
import { ENGLISH } from '../../text/language.ts'
import { stableId } from './stable-id.ts'

/**
 * What a party is known by throughout an archive: its name, folded, the English one where there is one, else that of the
 * first tag. The ids that transcripts have for parties are their own. Two wordings without one in common are two. It is a key of tables and stands in
 * addresses: one that is too long for that ends in a sum of the whole.
 */
export function partyId(name: Localized): string {
  const [tag = ENGLISH] = Object.keys(name).sort()
  const whole = fold(name[ENGLISH] ?? name[tag] ?? '')
    .trim()
    .replace(/\s+/g, ' ')
  return whole.length > LONGEST_ID
    ? stableId(whole.slice(0, LONGEST_ID).toWellFormed(), whole)
    : whole
}
