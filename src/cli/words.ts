import { readFile } from 'node:fs/promises'
import { readWordList, type WordList } from '../domain/parse/themes/terms/word-list.ts'

/** From the built command, in build/cli/, to the lists of common words that travel with the page. */
const FOLDER = new URL('../../public/words/', import.meta.url)

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
    return readWordList(JSON.parse(await readFile(new URL(`${language}.json`, FOLDER), 'utf8')))
  } catch {
    return null
  }
}
