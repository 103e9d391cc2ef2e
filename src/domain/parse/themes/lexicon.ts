import * as v from 'valibot'
import { languageTag, localizedOf } from '../../format/localized.ts'
import type { Localized } from '../../format/transcript.ts'

/** The format of `public/lexicon/*.json`. */
export const LEXICON_FORMAT = 'reyi/lexicon@1'

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(60))
const id = v.pipe(v.string(), v.regex(/^[^\s,]+$/), v.maxLength(200))
const localized = localizedOf(word)

/**
 * Words that tell what a point is about. A theme of a group that `holds` for a whole speech is given
 * to each of its points.
 */
export const lexiconSchema = v.strictObject({
  format: v.literal(LEXICON_FORMAT),
  language: languageTag,
  groups: v.array(v.strictObject({ id, label: localized, holds: v.exactOptional(v.boolean()) })),
  themes: v.array(
    v.strictObject({ id, group: v.exactOptional(id), label: localized, words: v.array(word) }),
  ),
})

export type Lexicon = v.InferOutput<typeof lexiconSchema>

/** Themes and the words that tell them: of a lexicon, or of a person's codebook. */
export interface ThemeBook {
  readonly groups: readonly { readonly id: string; readonly label: Localized }[]
  readonly themes: readonly {
    readonly id: string
    readonly group?: string
    readonly label: Localized
    readonly definition?: Localized
    readonly words: readonly string[]
  }[]
}

/** A lexicon from parsed JSON, or the paths of what is wrong with it. */
export function readLexicon(
  data: unknown,
):
  | { readonly ok: true; readonly lexicon: Lexicon }
  | { readonly ok: false; readonly paths: string[] } {
  const result = v.safeParse(lexiconSchema, data)
  if (result.success) return { ok: true, lexicon: result.output }
  return { ok: false, paths: result.issues.map((issue) => v.getDotPath(issue) ?? '') }
}
