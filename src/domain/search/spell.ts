import { pinyin } from 'pinyin-pro'

/**
 * A {@link Speller} with the dictionary of pinyin-pro, 142 kB gzip: only ever to be imported when
 * first needed, and in a worker.
 */
export function spell(text: string, isName: boolean): string[] {
  const syllables: string[] = []
  const spelt = pinyin(text, {
    type: 'array',
    toneType: 'none',
    v: true,
    surname: isName ? 'head' : 'off',
  })
  // It answers per character; what it cannot spell it gives back.
  for (const [i, char] of [...text].entries()) {
    const syllable = spelt[i] ?? ''
    syllables.push(/[\u4e00-\u9fff]/.test(char) && syllable !== char ? syllable : '')
    if (char.length > 1) syllables.push('')
  }
  return syllables
}
