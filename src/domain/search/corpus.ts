import type { Localized, Point } from '../format/transcript.ts'
import type { Adjacency } from '../meeting/adjacency.ts'
import type { Meeting } from '../meeting/meeting.ts'

/** Many texts as one string: handed to a worker, ten thousand objects would hold up the page. */
export interface Packed {
  readonly text: string
  /** Where each of the texts ends, in UTF-16 units. */
  readonly ends: Int32Array
}

/** By language tag, rather than all in one string: English alone takes a byte a character. */
export type InLanguages<T> = Readonly<Record<string, T>>

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
  /** How many there are. */
  readonly speakers: number
  readonly themes: number
  readonly speakerOf: Int32Array
  readonly themesOf: Adjacency
}

/** Gathers what is searched, but for the points. */
export function corpusOf(meeting: Meeting): Corpus {
  const { speakers } = meeting.transcript
  return {
    names: packed(speakers.map(({ name }) => [name])),
    roles: packed(speakers.map(({ role }) => [role])),
    labels: packed(meeting.themes.map(({ label }) => [label])),
    speakers: speakers.length,
    themes: meeting.themes.length,
    speakerOf: meeting.speakerOf,
    themesOf: meeting.themesOf,
  }
}

/** What points are searched for: their text, and their heading on a line of its own. */
export const packPoints = (points: readonly Point[]): InLanguages<Packed> =>
  packed(points.map(({ text, heading }) => [text, heading]))

/** The wordings of each thing's texts, of which the later ones stand on lines of their own. */
function packed(things: readonly (readonly (Localized | undefined)[])[]): InLanguages<Packed> {
  const languages = new Set(things.flat().flatMap((text) => Object.keys(text ?? {})))
  const pack = (language: string): Packed => {
    const lines = things.map((texts) =>
      texts.flatMap((text, i) => text?.[language] ?? (i === 0 ? '' : [])).join('\n'),
    )
    const ends = new Int32Array(lines.length)
    let end = 0
    for (const [i, line] of lines.entries()) {
      end += line.length
      ends[i] = end
    }
    return { text: lines.join(''), ends }
  }
  return Object.fromEntries(Array.from(languages, (language) => [language, pack(language)]))
}

/** Takes packed texts apart again. */
export function unpack({ text, ends }: Packed): string[] {
  return Array.from(ends, (end, i) => text.slice(i === 0 ? 0 : ends[i - 1], end))
}
