import type { CodeWords } from './codebook.ts'

/** Between the terms of a cell. */
const BETWEEN = /[;；,，、|·\n]/

/** The terms that a cell or a line lists. */
export const listedTerms = (list: string): string[] => [
  ...new Set(
    list
      .split(BETWEEN)
      .map((term) => term.trim())
      .filter((term) => /[\p{L}\p{N}]/u.test(term)),
  ),
]

/** What a code without terms is looked for by: its names, of `a · b` and `a / b` each part. */
export const termsOfName = (label: CodeWords): string[] => [
  ...new Set(
    Object.values(label).flatMap((name) =>
      name
        .split(/[·/]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ),
]
