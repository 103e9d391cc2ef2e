import type { Localized } from '../../domain/format/transcript.ts'
import { loadRomaniser } from '../../domain/parse/names/romanise.ts'
import { sharedName } from '../../domain/parse/names/voice-names.ts'
import { ENGLISH } from '../../domain/text/language.ts'
import { languageOfWords } from '../../domain/text/language-of-words.ts'
import { hasPinyin } from '../../domain/text/writing.ts'

/**
 * A person's name as the parser would have it, of a meeting in `own`: a Chinese one with its pinyin, as far as the
 * dictionary can be had.
 */
export async function namedIn(name: string, own: string | undefined): Promise<Localized> {
  const words = name.trim()
  if (!/\p{Script=Han}/u.test(words)) return sharedName(words, own ?? null)
  const language = languageOfWords(words, own ?? null)
  const romanise = hasPinyin(language) ? await loadRomaniser().catch(() => null) : null
  const latin = romanise?.(words).name
  return { [language]: words, ...(latin && { [ENGLISH]: latin }) }
}
