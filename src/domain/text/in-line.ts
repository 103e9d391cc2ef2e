/** White space as one space and none around it: line ends inside a paragraph are the printer's. */
export const inLine = (words: string): string =>
  (/\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words).trim()
