import { COMMON_WORDS } from './common-words.ts'
import { SCRIPTS } from './language-of-words.ts'
import { lettersByScript } from './letters-by-script.ts'

/** A sign of these is a syllable or a word: it says as much as some Latin letters. */
const WEIGHT: Readonly<Record<string, number>> = { zh: 3, ja: 2, ko: 2 }

/** What a text is mostly in must be so much of it; a third in another is a text in two languages. */
const MOST = 2 / 3
/** Japanese has a syllable of its own beside nearly each character; a Chinese text quotes some. */
const LEAST_KANA = 0.1
/** Of the words of a text so many are common ones, at least. */
const LEAST_COMMON = 0.12
/** Languages that have words in common are told apart by how many more one has. */
const AHEAD = 1.4

/**
 * The language that a text is certainly and for the most part in, as a tag (BCP 47) of two letters; null where it is
 * not certain, or in several. Goes by script, and by common words where many languages share one.
 */
export function languageOf(text: string): string | null {
  const letters = lettersByScript(text)
  const counts = SCRIPTS.map(([, language], i) => ({
    language,
    weight: letters[i]! * (WEIGHT[language ?? ''] ?? 1),
  }))
  const weightOf = (wanted: string) =>
    counts.find(({ language }) => language === wanted)?.weight ?? 0
  const all = counts.reduce((sum, { weight }) => sum + weight, 0)
  const most = (weight: number) => weight > 0 && weight >= all * MOST
  const [han, kana, hangul] = [weightOf('zh'), weightOf('ja'), weightOf('ko')]
  if (most(han + kana) && kana >= (han + kana) * LEAST_KANA) return 'ja'
  // Some Korean is written with Chinese characters among its own.
  if (most(han + hangul) && hangul > han) return 'ko'
  const lead = counts.find(({ weight }) => most(weight))
  if (!lead) return null
  return lead.language ?? byWords(text)
}

const LANGUAGES = Object.keys(COMMON_WORDS)

/** Each common word with the places of its languages in {@link LANGUAGES}. */
const LANGUAGES_OF = new Map<string, number[]>()
for (const [place, { words }] of Object.values(COMMON_WORDS).entries())
  for (const word of new Set(words.split(' '))) {
    const places = LANGUAGES_OF.get(word)
    if (places) places.push(place)
    else LANGUAGES_OF.set(word, [place])
  }

/** The language whose common words a text has by far the most of. */
function byWords(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}']+/gu) ?? []
  const counts = LANGUAGES.map(() => 0)
  for (const word of words) for (const place of LANGUAGES_OF.get(word) ?? NONE) counts[place]!++
  const found = LANGUAGES.map((language, place) => ({ language, count: counts[place]! })).sort(
    (a, b) => b.count - a.count,
  )
  const [first, second] = [found[0]!, found[1]!]
  const certain =
    first.count >= 2 &&
    first.count >= words.length * LEAST_COMMON &&
    first.count >= second.count * AHEAD
  return certain ? first.language : null
}

const NONE: readonly number[] = []
