import type { Theme, Transcript } from '../format/transcript.ts'
import { termKey } from '../parse/themes/terms/term-key.ts'

/*
 * By which terms themes of two findings are the same.
 */

/** The terms of a theme, however they are spelt; without those that are `ignored`, by their keys. */
export const termsOf = (
  { terms = [] }: { readonly terms?: readonly string[] | undefined } = {},
  ignored: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => new Set(terms.map(termKey).filter((key) => !ignored.has(key)))

/** How many terms two themes share. */
export function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared++
  return shared
}

/** Whether the terms of two themes overlap clearly: in more than half of those of the one that has fewer. */
export const overlapClearly = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  sharedTerms(a, b) * 2 > Math.min(a.size, b.size)

/** The ids of the themes that a person has confirmed. */
export const confirmedThemes = ({
  checked = [],
}: Pick<Transcript, 'checked'>): ReadonlySet<string> =>
  new Set(checked.flatMap(({ what, id }) => (what === 'theme' ? [id] : [])))

/** Whether a theme that was found in the words is called otherwise than by its terms: a person has named it. */
export const isNamed = (theme: Theme): boolean =>
  theme.origin === 'words' &&
  theme.evidence !== undefined &&
  !Object.values(theme.label).some((label) => isOfTerms(label, theme.evidence!.terms))

const isOfTerms = (label: string, terms: readonly string[]) =>
  label.split(' · ').every((part) => terms.includes(part))
