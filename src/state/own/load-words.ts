import { readWordList, type WordList } from '../../domain/parse/themes/terms/word-list.ts'

/** A list of common words; null where it cannot be had: themes are found all the same, less well. */
export async function loadWords(address: string): Promise<WordList | null> {
  try {
    return readWordList(await (await fetch(address)).json())
  } catch {
    return null
  }
}
