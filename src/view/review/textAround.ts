import { revealUnits } from '../../domain/format/reveal.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { wholeCharacters } from '../../domain/source/whole-characters.ts'

/** So much of the text stands around a passage, in characters. */
const AROUND = 20

/** What stands before and after a passage, in whole words, with `…` where the text goes on. */
export function textAround(text: string, { start, end }: Span): { before: string; after: string } {
  const { start: from, end: to } = wholeCharacters(text, {
    start: Math.max(0, start - AROUND),
    end: Math.min(text.length, end + AROUND),
  })
  const before = revealUnits(text.slice(from, start))
  const after = revealUnits(text.slice(end, to))
  const rest = isInWord(text, from) ? before.replace(FIRST, '') : before
  const head = isInWord(text, to) ? after.replace(LAST, '') : after
  return {
    before: from === 0 ? before : `…${rest.trimStart()}`,
    after: to === text.length ? after : `${head.trimEnd()}…`,
  }
}

/** Letters of a word that is not to be cut; Chinese characters may stand alone. */
const LETTER = /[\p{Script=Latin}\p{N}\p{M}'’-]/u
const FIRST = new RegExp(`^${LETTER.source}+`, 'u')
const LAST = new RegExp(`${LETTER.source}+$`, 'u')

const isInWord = (text: string, at: number) => LETTER.test(text[at - 1]!) && LETTER.test(text[at]!)
