import { isWebPage } from '../../domain/text/is-web-page.ts'
import { locateJsonError } from '../../domain/text/json-error.ts'

/** What stands where a transcript should: a page, as hosts send for a wrong path, or broken JSON. */
export type Broken =
  | { readonly code: 'missing' }
  | { readonly code: 'empty' | 'not-utf8' }
  | { readonly code: 'broken'; readonly line: number; readonly column: number }

/** Says of a text that is not JSON what it is, and where it stops being JSON. */
export function explainBroken(text: string): Broken {
  // Static hosts with a fallback page answer a wrong path with that page.
  if (isWebPage(text)) return { code: 'missing' }
  if (text.trim() === '') return { code: 'empty' }
  // UTF-16 without its mark: every other byte of a Latin letter is zero.
  if (text.includes('\0')) return { code: 'not-utf8' }
  const { line, column } = locateJsonError(text) ?? { line: 1, column: 1 }
  return { code: 'broken', line, column }
}
