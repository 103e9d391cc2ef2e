import type { Localized } from '../../format/transcript.ts'
import { languageOf } from '../../text/language.ts'

type Place = 'zh' | 'en'

/** Puts the words of one source into the places that a transcript has for languages. */
export interface Localizer {
  /** What the source is certainly in, as a language tag; null where it is not certain. */
  readonly language: string | null
  /** What somebody says: in the place of its own language. */
  speech(words: string): Localized
  /** A title, an office, a heading: a word in Latin letters does not make it English. */
  label(words: string): Localized
  /** Tells of a name, which may be in both places. */
  heardName(name: string): void
  /** The language that all that was put somewhere is in; undefined where there is none such. */
  promised(): readonly Place[] | undefined
}

/** Looking at more would tell nothing new: so many texts, over all of the source, in UTF-16 units each. */
const MOST_SAMPLES = 1000
const SAMPLE = 400

/** A localizer for a source, of which `speeches` is what somebody says. */
export function localizer(text: string, speeches: readonly string[]): Localizer {
  const language = languageOf(sample(text, speeches))
  // Japanese is for the most part in the same characters as Chinese.
  const main: Place | null =
    language === null ? null : language === 'zh' || language === 'ja' ? 'zh' : 'en'
  const used = new Set<Place>()
  const put = (words: string, place: Place): Localized => {
    used.add(place)
    return place === 'zh' ? { zh: words } : { en: words }
  }
  const own = (words: string): Place =>
    // Other languages may have Chinese characters in them.
    language === 'ja' || language === 'ko' ? main! : HAN.test(words) ? 'zh' : 'en'
  return {
    language,
    speech: (words) => put(words, LETTER.test(words) ? own(words) : (main ?? 'en')),
    label: (words) =>
      put(
        words,
        main === null || own(words) === 'zh' || languageOf(words) === 'en' ? own(words) : main,
      ),
    heardName(name) {
      if (HAN.test(name)) used.add('zh')
    },
    promised() {
      const [only, ...more] = used
      return more.length === 0 && only === language ? [only] : undefined
    },
  }
}

const HAN = /\p{Script=Han}/u
const LETTER = /\p{L}/u

function sample(text: string, speeches: readonly string[]): string {
  if (speeches.length === 0) return text.slice(0, MOST_SAMPLES * SAMPLE)
  const step = Math.ceil(speeches.length / MOST_SAMPLES)
  return speeches
    .filter((_, i) => i % step === 0)
    .map((words) => words.slice(0, SAMPLE))
    .join('\n')
}
