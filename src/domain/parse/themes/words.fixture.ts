import { readFileSync } from 'node:fs'
import { readWordList, type WordList } from './terms/word-list.ts'

/** The list of common words that travels with the page; the tests make it where it is not there. */
export function wordsOfLanguage(language: 'en' | 'zh'): WordList {
  const list = readWordList(JSON.parse(readFileSync(`public/words/${language}.json`, 'utf8')))
  if (!list) throw new Error(`public/words/${language}.json is no list of words`)
  return list
}
