import { type Localized, MOST_THEMES, type Span, type Theme } from '../format/transcript.ts'
import { languageOfLabel } from '../parse/names/localizer.ts'
import { type Codebook, unsaidCodes } from '../parse/themes/assign-themes.ts'
import type { AssignedThemes } from '../parse/themes/assigned-themes.ts'
import { bookThemes } from '../parse/themes/book-themes.ts'
import { findThemes } from '../parse/themes/found-themes.ts'
import type { WordList } from '../parse/themes/terms/word-list.ts'
import { assignedOf, groundOf } from '../parse/themes/word-themes.ts'
import type { FoundAgain } from './found-again.ts'
import type { SpokenTexts } from './spoken-texts.ts'

/*
 * Themes of a meeting that is there already, found anew: what a worker does.
 */

/** A term that is next to being a theme. */
export interface Candidate extends Pick<Theme, 'label' | 'evidence'> {
  /** The numbers of the points that have it, each once, in order. */
  readonly points: Int32Array
}

/** So many terms that are next to being themes are on offer. */
const MOST_NEAR = 12

/** The themes in the words of a meeting with some terms ignored, and the terms that are next to being themes. */
export function findInTexts(
  spoken: SpokenTexts,
  list: WordList | null,
  ignored: readonly string[],
): { readonly found: FoundAgain; readonly near: readonly Candidate[] } {
  const { texts, persons, speeches } = spoken
  const points = texts.map((text, i) => ({ text, person: persons[i]!, speech: speeches[i]! }))
  const found = findThemes(points, spoken.names, list, { ignored, near: MOST_NEAR })
  const localize = localizerOf(spoken)
  const spanOf = spansOf(spoken)
  return {
    found: packed(assignedOf(found, spanOf, localize)),
    near: found.near.map((one) => ({
      ...groundOf(one, spanOf, localize),
      points: Int32Array.from(new Set(one.mentions)),
    })),
  }
}

/** The codes of a codebook whose words a meeting has, and the names of the others. */
export function recogniseInTexts(
  spoken: SpokenTexts,
  codebook: Codebook,
): { readonly found: FoundAgain; readonly unsaid: readonly string[] } {
  const spanOf = spansOf(spoken)
  const points = spoken.texts.map((text, i) => ({
    text,
    speech: spoken.speeches[i]!,
    span: spanOf(i),
  }))
  const book = codebook(localizerOf(spoken))
  const assigned = bookThemes(points, [book], { most: MOST_THEMES })
  return { found: packed(assigned), unsaid: unsaidCodes(book, assigned) }
}

const localizerOf =
  ({ language }: SpokenTexts) =>
  (words: string): Localized => ({ [languageOfLabel(words, language)]: words })

const spansOf =
  ({ spans }: SpokenTexts) =>
  (point: number): Span | undefined => {
    const start = spans[2 * point]!
    return start < 0 ? undefined : { start, end: spans[2 * point + 1]! }
  }

function packed({ groups, themes, ofPoint }: AssignedThemes): FoundAgain {
  const numbers = new Map(themes.map(({ id }, i) => [id, i]))
  const starts = [0]
  const items: number[] = []
  for (const own of ofPoint) {
    for (const id of own) items.push(numbers.get(id)!)
    starts.push(items.length)
  }
  return { groups, themes, ofPoint: { starts, items } }
}
