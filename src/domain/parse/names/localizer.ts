import type { Localized } from '../../format/transcript.ts'
import { languageOf } from '../../text/detect-language.ts'
import { ENGLISH } from '../../text/language.ts'
import { languageOfWords } from '../../text/language-of-words.ts'

/** Puts the words of one source under the languages that they are in. */
export interface Localizer {
  /** What the source is certainly in, as a language tag; null where it is not certain. */
  readonly language: string | null
  /** Hears of words that the source itself has in its languages. */
  heard(words: Localized): Localized
  /** What somebody says. */
  speech(words: string): Localized
  /** A title, an office, a heading: a word in Latin letters does not make it English. */
  label(words: string): Localized
  /** Tells of a name, which may be in several languages. */
  heardName(name: string): void
  /** The language that all that was put somewhere is in; undefined where there is none such. */
  promised(): string | undefined
}

/** Looking at more would tell nothing new: so many texts, over all of the source, in UTF-16 units each. */
const MOST_SAMPLES = 1000
const SAMPLE = 400

/** A localizer for a source, of which `speeches` is what somebody says. */
export function localizer(text: string, speeches: readonly string[]): Localizer {
  const language = languageOf(sample(text, speeches))
  const used = new Set<string>()
  const put = (words: string, own: string): Localized => {
    used.add(own)
    return { [own]: words }
  }
  return {
    language,
    heard(words) {
      for (const own of Object.keys(words)) used.add(own)
      return words
    },
    speech: (words) => put(words, languageOfWords(words, language)),
    label: (words) => put(words, languageOfLabel(words, language)),
    heardName(name) {
      if (HAN.test(name)) used.add(languageOfWords(name, language))
    },
    promised() {
      const [only, ...more] = used
      return more.length === 0 && only === language ? only : undefined
    },
  }
}

/** What a label is in, as a tag, in a source that is certainly in a language; null where that is not certain. */
export function languageOfLabel(words: string, language: string | null): string {
  const own = languageOfWords(words, language)
  if (language === null || HAN.test(words)) return own
  if (languageOf(words) === ENGLISH) return ENGLISH
  return own === ENGLISH ? language : own
}

const HAN = /\p{Script=Han}/u

function sample(text: string, speeches: readonly string[]): string {
  if (speeches.length === 0) return text.slice(0, MOST_SAMPLES * SAMPLE)
  const step = Math.ceil(speeches.length / MOST_SAMPLES)
  return speeches
    .filter((_, i) => i % step === 0)
    .map((words) => words.slice(0, SAMPLE))
    .join('\n')
}
