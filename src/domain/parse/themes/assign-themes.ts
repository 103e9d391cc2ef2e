import { bestLanguage } from '../../format/best-language.ts'
import { type Localized, MOST_THEMES } from '../../format/transcript.ts'
import { ENGLISH, languagePart, OWN_LANGUAGES } from '../../text/language.ts'
import type { Draft } from '../draft/draft.ts'
import { type AssignedThemes, noThemes } from './assigned-themes.ts'
import { bookThemes } from './book-themes.ts'
import { codedThemes } from './coded-themes.ts'
import { isLongEnough } from './found-themes.ts'
import type { Lexicon, ThemeBook } from './lexicon.ts'
import { lexiconThemes } from './lexicon-themes.ts'
import { hasOwnThemes, sourceThemes } from './source-themes.ts'
import type { WordList } from './terms/word-list.ts'
import { wordThemes } from './word-themes.ts'
import { type WordedDraftPoint, type Wording, wordedPoints } from './wording.ts'

/** Where the themes of a text come from that has none of its own. */
export const THEME_SOURCES = ['words', 'lexicon', 'none'] as const
export type ThemeSource = (typeof THEME_SOURCES)[number]

/** Where so large a share of the points has words of it, the lexicon is for such texts. */
const EXPLAINED = 0.9
/** Where the text's own words tell nothing, as in few of them, so large a share is enough. */
const HALF_EXPLAINED = 0.5

/** A person's own codes as themes; `localize` gives words of no said language their own. */
export type Codebook = (localize: (words: string) => Localized) => ThemeBook

export interface ThemeOptions {
  /** In the place of all other themes, those of the source too. */
  readonly codebook?: Codebook | undefined
  readonly lexicons: readonly Lexicon[]
  /** Without it the lexicon where it explains the text, else the text's own words. */
  readonly themes?: ThemeSource | undefined
  /** Gives the list of common words of a language, or null where it cannot be had; asked only if it is needed. */
  readonly wordsFor?: ((language: string) => Promise<WordList | null>) | undefined
  /** What the text is in, as a tag; null where that is not certain. */
  readonly language: string | null
}

export interface ThemesOfDraft extends AssignedThemes {
  /** Whether a list of common words was needed and could not be had. */
  readonly wordsMissing: boolean
  /** The names of a codebook's codes of which no word is said. */
  readonly unsaid: readonly string[]
}

/**
 * The themes of a draft, whose points stand in the order of the text: those of a person's codebook, if there is
 * one; else those that its source names (headings, a column), else those of the lexicon or of its own words.
 */
export async function assignThemes(
  draft: Draft,
  options: ThemeOptions,
  { words, localize }: Wording,
): Promise<ThemesOfDraft> {
  const { codebook, lexicons, themes: chosen, wordsFor } = options
  if (codebook) {
    const points = wordedPoints(draft.points, words)
    return { ...codeThemes(points, codebook, localize), wordsMissing: false }
  }
  if (draft.codes && draft.points.some(({ codes = [] }) => codes.length > 0))
    return { ...codedThemes(draft, localize), wordsMissing: false, unsaid: [] }
  if (hasOwnThemes(draft))
    return { ...sourceThemes(draft, localize), wordsMissing: false, unsaid: [] }
  if (chosen === 'none')
    return { ...noThemes(draft.points.length), wordsMissing: false, unsaid: [] }
  const points = wordedPoints(draft.points, words)
  const ofLexicon = (least: number) => {
    const found = chosen === 'words' ? null : lexiconThemes(points, lexicons, least)
    return found && { ...found, wordsMissing: false, unsaid: [] }
  }
  const explained = ofLexicon(chosen === 'lexicon' ? 0 : EXPLAINED)
  if (explained) return explained
  const language = languagePart(options.language ?? ENGLISH)
  const isListed =
    wordsFor !== undefined &&
    OWN_LANGUAGES.some((known) => known === language) &&
    isLongEnough(points)
  const list = isListed ? await wordsFor(language) : null
  const names = draft.people.map(({ name }) => name)
  const ofWords = wordThemes(points, names, list, localize)
  const halfExplained = ofWords.themes.length === 0 ? ofLexicon(HALF_EXPLAINED) : null
  if (halfExplained) return halfExplained
  return { ...ofWords, wordsMissing: isListed && !list, unsaid: [] }
}

function codeThemes(
  points: readonly WordedDraftPoint[],
  codebook: Codebook,
  localize: Wording['localize'],
): AssignedThemes & Pick<ThemesOfDraft, 'unsaid'> {
  const book = codebook(localize)
  const assigned = bookThemes(points, [book], { most: MOST_THEMES })
  return { ...assigned, unsaid: unsaidCodes(book, assigned) }
}

/** The names of the codes of a book that are no themes, for nobody says a word of them. */
export function unsaidCodes(book: ThemeBook, { themes }: AssignedThemes): string[] {
  const said = new Set(themes.map(({ id }) => id))
  return book.themes
    .filter(({ id }) => !said.has(id))
    .map(({ label }) => label[bestLanguage(label, [])] ?? '')
}
