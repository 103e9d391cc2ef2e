import { revealLine } from '../domain/format/reveal.ts'
import type { ParseFailure } from '../domain/parse/draft/failure.ts'
import { ENGLISH } from '../domain/text/language.ts'
import { failuresInWords } from '../i18n/parse-failures.ts'

/**
 * What a failure says at a terminal, in a line. What the file says is in it, so that what would steer
 * the terminal is made visible.
 */
export function failureLine(failure: ParseFailure): string {
  const { what, help } = failuresInWords(ENGLISH)(failure)
  return revealLine(`${what} ${OPTIONS[failure.code] ?? help}`)
}

/** What an option of the command line is the answer to. */
const OPTIONS: Partial<Readonly<Record<ParseFailure['code'], string>>> = {
  'needs-columns': 'Use --columns speaker=N,text=N.',
  'needs-tiers': 'Use --tiers N,N with those of what was said.',
  'needs-encoding':
    'Use --encoding NAME with the one in which it reads right, or save it as UTF-8.',
  encoding: 'Use --encoding NAME with another, or save it as UTF-8.',
}
