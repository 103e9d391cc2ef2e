/** Signs that are set without spaces between them. */
const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u3011\uff01-\uff5e“”‘’…]`
const SPACED = new RegExp(`(?<=${WIDE}) (?=${WIDE})`, 'gu')
const CLOSE = new RegExp(`(?<=${WIDE})(?=${WIDE})`, 'gu')

/** So many spaces at least stand between signs of a line that is set wide: 王 明 is a name as wide as one of three signs. */
const LEAST = 2

/** J O H N  M O S S: letters with a space, words with more. */
const LETTERS = /(?<![^\s])(?:\p{Lu} ){2,}\p{Lu}(?: {2,}(?:\p{Lu} )+\p{Lu})*(?!\p{L}| \p{Lu}\b)/gu

/**
 * A line without the spaces that only set its signs apart: between nearly all of its Han signs, as one that is stretched to
 * its column has them, or between the letters of words in capitals, where these are farther from each other.
 */
export function closed(text: string): string {
  const wide = text.match(SPACED)?.length ?? 0
  const said =
    wide >= LEAST && wide > 2 * (text.match(CLOSE)?.length ?? 0) ? text.replace(SPACED, '') : text
  return / {2,}/.test(said)
    ? said.replace(LETTERS, (words) =>
        words.replace(/ {2,}|(?<! ) /g, (gap) => (gap.length > 1 ? ' ' : '')),
      )
    : said
}
