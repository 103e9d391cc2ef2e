/**
 * Whether a paragraph is nothing but a note in brackets, such as `[Interruption.]` or `(Motion agreed to)`: what
 * happens in the house, which nobody says. `(b) the second clause` is none: its brackets number it.
 */
export const isAsideParagraph = (line: string): boolean => ASIDE.test(line.trim())

const ASIDE =
  /^(?:\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\((?![\p{L}\p{N}]{1,5}\))[^()]*(?:\([^()]*\)[^()]*)*\))[.:]?$/u
