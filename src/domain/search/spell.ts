import { pinyin } from 'pinyin-pro'
import { beginsWithWord, readingOfBegin } from '../text/surname-readings.ts'
import { readyWordsAtHand } from './words-at-hand.ts'

readyWordsAtHand()

const HAN = /\p{Script=Han}/u

/**
 * A {@link Speller} with the dictionary of pinyin-pro, 142 kB gzip: only ever to be imported when
 * first needed, and in a worker.
 */
export function spell(text: string, isName: boolean): string[] {
  const begin = isName ? readingOfBegin(text) : []
  const syllables: string[] = []
  const spelt = pinyin(text, {
    type: 'array',
    toneType: 'none',
    v: true,
    surname: isName && !beginsWithWord(text) ? 'head' : 'off',
  })
  // It answers per character; what it cannot spell it gives back.
  for (const [i, char] of [...text].entries()) {
    const syllable = begin[i] ?? spelt[i] ?? ''
    syllables.push(HAN.test(char) && syllable !== char ? syllable : '')
    if (char.length > 1) syllables.push('')
  }
  return syllables
}
