import type { Run } from './proceedings.ts'

/**
 * Whether a paragraph is nothing but a note in brackets, such as `[Interruption.]` or `(Motion agreed to)`: what
 * happens in the house, which nobody says. `(b) the second clause` is none: its brackets number it.
 */
export const isAsideParagraph = (line: string): boolean => ASIDE.test(line.trim())

const ASIDE =
  /^(?:\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\((?![\p{L}\p{N}]{1,5}\))[^()]*(?:\([^()]*\)[^()]*)*\))[.:]?$/u

/**
 * Words of a paragraph with the notes apart that stand among them, such as `[Interruption.]` and `[Hon. Members: “Oh!”]`:
 * sentences of their own in square brackets, which the record adds. `[sic]` and `[the minister]` stay where they are.
 */
export const withNotesApart = (words: string): readonly Run[] =>
  words
    .split(NOTE)
    .map((text, i): Run => (i % 2 > 0 ? { aside: text } : { words: text }))
    .filter((run) => 'aside' in run || run.words !== '')

const NOTE = /(\[\p{Lu}[^[\]]*[.!?”"]\])/u
