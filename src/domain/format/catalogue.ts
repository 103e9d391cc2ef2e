import * as v from 'valibot'
import { type Localized, localizedOf } from './localized.ts'

/** One of the meetings that a site offers. */
export interface CatalogueEntry {
  /** Relative to the page: `transcripts/….json`. */
  readonly path: string
  readonly title: Localized
  readonly date?: string
}

const catalogueSchema = v.object({
  transcripts: v.pipe(
    v.array(
      v.object({
        path: v.pipe(v.string(), v.check(isTranscriptPath)),
        title: localizedOf(v.string()),
        date: v.exactOptional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
})

/**
 * Whether a path may be opened: a JSON file at or below the page, on the same site. Anything with a
 * scheme, a host, a leading slash or `..` is refused.
 */
export function isTranscriptPath(path: string): boolean {
  return /^[\w~-][\w.~-]*(\/[\w~-][\w.~-]*)*\.json$/.test(path) && path.length <= 500
}

/** The meetings that `transcripts/index.json` lists, the default first; null if it is not such a list. */
export function readCatalogue(data: unknown): CatalogueEntry[] | null {
  const result = v.safeParse(catalogueSchema, data)
  return result.success ? result.output.transcripts : null
}
