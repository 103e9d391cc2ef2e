import type { ParseFailure } from '../domain/parse/failure.ts'
import { revealHidden } from '../domain/reveal.ts'
import { failureInWords } from '../i18n/parse-failures.ts'

/**
 * What a failure says at a terminal, in a line. What the file says is in it, so that what would steer
 * the terminal is made visible.
 */
export function failureLine(failure: ParseFailure): string {
  const { what, help } = failureInWords(failure, 'en')
  const todo = failure.code === 'needs-columns' ? 'Use --columns speaker=N,text=N.' : help
  return revealHidden(`${what} ${todo}`)
}
