/** White space as one space: line ends inside a point are the printer's. */
export const clean = (words: string) =>
  /\s/.test(words) ? words.replace(/\s+/g, ' ').trim() : words
