/** The elements of WordprocessingML that begin a line or a cell, as numbers: a byte for each letter. */
const LINES = new Set(['p', 'br', 'cr', 'tr', 'tc'].map(numberOf))

const OPEN = 0x3c
const COLON = 0x3a
const END = new Set([...'>/ \t\r\n'].map((sign) => sign.charCodeAt(0)))
/** A name that is longer than any of the elements. */
const LONGER = 0xffffff
const OUTSIDE = -1

function numberOf(name: string): number {
  let number = 0
  for (const letter of name) number = number * 256 + letter.charCodeAt(0)
  return number
}

/**
 * Counts the elements that begin lines and cells in the bytes of XML while they come, so that too many
 * are known of before they take memory; whatever the prefix, in UTF-8 and in UTF-16. Gives how many
 * began in each piece.
 */
export function lineCounter(): (piece: Uint8Array) => number {
  let name = OUTSIDE
  return (piece) => {
    let count = 0
    for (let i = 0; i < piece.length; i++) {
      const byte = piece[i]!
      if (byte === OPEN) name = 0
      // The other half of a letter in UTF-16 is 0.
      else if (name === OUTSIDE || byte === 0) continue
      else if (END.has(byte)) {
        if (LINES.has(name)) count++
        name = OUTSIDE
      } else if (byte === COLON) name = 0
      else name = name > 0xffff ? LONGER : name * 256 + byte
    }
    return count
  }
}
