import { readWordList, type WordList } from '../domain/parse/themes/terms/word-list.ts'
import { shipped } from './shipped.ts'

const read = new Map<string, Promise<WordList | null>>()

/** The list of common words of a language, read once for all files; null where it is not there. */
export function wordsFor(language: string): Promise<WordList | null> {
  const known = read.get(language)
  if (known) return known
  const list = load(language)
  read.set(language, list)
  return list
}

async function load(language: string): Promise<WordList | null> {
  try {
    return readWordList(JSON.parse(await shipped.read(`words/${language}.json`)))
  } catch {
    return null
  }
}
