import type { Localized, Point } from '../format/transcript.ts'
import type { Adjacency } from '../meeting/adjacency.ts'
import type { Meeting } from '../meeting/meeting.ts'

/** The languages that are searched. */
export const CORPUS_LANGUAGES = ['zh', 'en'] as const
export type CorpusLanguage = (typeof CORPUS_LANGUAGES)[number]

/** Many texts as one string: handed to a worker, ten thousand objects would hold up the page. */
export interface Packed {
  readonly text: string
  /** Where each of the texts ends, in UTF-16 units. */
  readonly ends: Int32Array
}

/** In two strings rather than one: English alone takes a byte a character. */
export type InLanguages<T> = Readonly<Record<CorpusLanguage, T>>

/**
 * What of a meeting is searched, in its numbers; what a language lacks is empty. The words of the
 * points follow page by page, see {@link packPoints}.
 */
export interface Corpus {
  /** Per speaker. */
  readonly names: InLanguages<Packed>
  readonly roles: InLanguages<Packed>
  /** Per theme. */
  readonly labels: InLanguages<Packed>
  readonly speakerOf: Int32Array
  readonly themesOf: Adjacency
}

/** Gathers what is searched, but for the points. */
export function corpusOf(meeting: Meeting): Corpus {
  const { speakers } = meeting.transcript
  return {
    names: packed(speakers, ({ name }, language) => name[language]),
    roles: packed(speakers, ({ role }, language) => role?.[language]),
    labels: packed(meeting.themes, ({ label }, language) => label[language]),
    speakerOf: meeting.speakerOf,
    themesOf: meeting.themesOf,
  }
}

/** What points are searched for: their text, and their heading on a line of its own. */
export const packPoints = (points: readonly Point[]): InLanguages<Packed> =>
  packed(points, ({ text, heading }, language) => withHeading(text, heading, language))

function withHeading(text: Localized, heading: Localized | undefined, language: CorpusLanguage) {
  const below = heading?.[language]
  return below === undefined ? text[language] : `${text[language] ?? ''}\n${below}`
}

function packed<T>(
  items: readonly T[],
  textOf: (item: T, language: CorpusLanguage) => string | undefined,
): InLanguages<Packed> {
  const pack = (language: CorpusLanguage) => {
    const texts = items.map((item) => textOf(item, language) ?? '')
    const ends = new Int32Array(texts.length)
    let end = 0
    for (const [i, text] of texts.entries()) {
      end += text.length
      ends[i] = end
    }
    return { text: texts.join(''), ends }
  }
  return { zh: pack('zh'), en: pack('en') }
}

/** Takes packed texts apart again. */
export function unpack({ text, ends }: Packed): string[] {
  return Array.from(ends, (end, i) => text.slice(i === 0 ? 0 : ends[i - 1], end))
}
