import type { Problem } from '../domain/format/problem.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<(problem: Problem) => string>('./*/problems.ts', {
  eager: true,
  import: 'default',
})

/** Gives a function that says a problem of a transcript in a line. */
export const problemsInWords = (language: Language): ((problem: Problem) => string) =>
  files[`./${language}/problems.ts`]!
