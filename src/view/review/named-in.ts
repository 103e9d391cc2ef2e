import type { Localized } from '../../domain/format/transcript.ts'
import { loadRomaniser } from '../../domain/parse/names/romanise.ts'

/**
 * A person's name as the parser would have it: a Chinese one with its pinyin, as far as the
 * dictionary can be had; one in Latin letters is the same in both languages.
 */
export async function namedIn(name: string): Promise<Localized> {
  const words = name.trim()
  if (!/\p{Script=Han}/u.test(words)) return { zh: words, en: words }
  const romanise = await loadRomaniser().catch(() => null)
  const latin = romanise?.(words).name
  return latin ? { zh: words, en: latin } : { zh: words }
}
