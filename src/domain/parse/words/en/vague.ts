/*
 * Words that tell what is spoken of only together with others. To add one, write it in the singular with a phrase
 * of your own in which it tells something: `npx vitest run src/domain/parse/themes` tries each.
 */

/** Nouns of which a reader asks "which?": by themselves they are no terms. */
export const ENGLISH_VAGUE: readonly (readonly [word: string, phrase: string])[] = [
  ['access', 'pond access'],
  ['category', 'fish category'],
  ['concept', 'lantern concept'],
  ['connection', 'ferry connection'],
  ['crisis', 'ferry crisis'],
  ['expression', 'facial expression'],
  ['factor', 'rust factor'],
  ['field', 'cricket field'],
  ['figure', 'harbour figure'],
  ['hand', 'hand rail'],
  ['head', 'pump head'],
  ['house', 'boat house'],
  ['input', 'lamp input'],
  ['length', 'cable length'],
  ['machine', 'dredging machine'],
  ['mechanism', 'lock mechanism'],
  ['object', 'brass object'],
  ['output', 'lamp output'],
  ['rate', 'ferry rate'],
  ['role', 'harbour role'],
  ['scale', 'fish scale'],
  ['standard', 'lamp standard'],
  ['unit', 'pump unit'],
]

/** Nouns that tell nothing and yet end what is spoken of. */
export const ENGLISH_ENDS: readonly (readonly [word: string, phrase: string])[] = [
  ['area', 'harbour area'],
  ['case', 'violin case'],
  ['dump', 'slate dump'],
  ['effect', 'greenhouse effect'],
  ['file', 'roof file'],
  ['group', 'choir group'],
  ['issue', 'harbour issue'],
  ['level', 'water level'],
  ['line', 'ferry line'],
  ['mark', 'water mark'],
  ['measure', 'flood measure'],
  ['member', 'choir member'],
  ['number', 'cabin number'],
  ['people', 'harbour people'],
  ['plan', 'harbour plan'],
  ['problem', 'frog problem'],
  ['process', 'dredging process'],
  ['project', 'slate project'],
  ['range', 'lantern range'],
  ['result', 'pond result'],
  ['setting', 'lamp setting'],
  ['side', 'harbour side'],
  ['team', 'ferry team'],
]
