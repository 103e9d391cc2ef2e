import type { Localized } from '../../format/transcript.ts'
import { fold } from '../../text/fold.ts'
import { ENGLISH } from '../../text/language.ts'

/**
 * What a party is known by throughout an archive: its name, folded, the English one where there is one, else that of the
 * first tag. The ids that transcripts have for parties are their own. Two wordings without one in common are two.
 */
export function partyId(name: Localized): string {
  const [tag = ENGLISH] = Object.keys(name).sort()
  return fold(name[ENGLISH] ?? name[tag] ?? '')
    .trim()
    .replace(/\s+/g, ' ')
}
