/**
 * A whole number in groups of thousands, `12,345`: so it is written in both languages. Not by `Intl`,
 * which takes some 40 ms to begin with, while a page loads.
 */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** So many of something, in English: `1 point`, `12,345 points`. */
export const counted = (n: number, word: string): string =>
  `${grouped(n)} ${n === 1 ? word : `${word}s`}`
