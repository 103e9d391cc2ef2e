import * as v from 'valibot'
import { type Localized, localizedOf } from './localized.ts'

/** One of the meetings that a site offers. */
export interface CatalogueEntry {
  /** Relative to the page: `transcripts/….json`. */
  readonly path: string
  readonly title: Localized
  readonly date?: string
}

/**
 * Whether a path may be opened: a JSON file at or below the page, on the same site. Anything with a
 * scheme, a host, a leading slash or `..` is refused.
 */
export function isTranscriptPath(path: string): boolean {
  return /^[\w~-][\w.~-]*(\/[\w~-][\w.~-]*)*\.json$/.test(path) && path.length <= 500
}

/** The meetings that `transcripts/index.json` lists, the default first; null if it is not such a list. */
export function readCatalogue(data: unknown): readonly CatalogueEntry[] | null {
  const list = isFields(data) ? data.transcripts : null
  return Array.isArray(list) && list.length > 0 && list.every(isEntry) ? list : null
}

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null

const isEntry = (entry: unknown): entry is CatalogueEntry =>
  isFields(entry) &&
  typeof entry.path === 'string' &&
  isTranscriptPath(entry.path) &&
  v.is(localizedOf(v.string()), entry.title) &&
  typeof (entry.date ?? '') === 'string'
