/** What an item of a list begins with. */
export interface ListMark {
  /** What items of one list share: `(1)`, `1.`, `(a)`, `a.`, `(i)`, or `-` for bullets. */
  readonly mark: string
  /** 1, 2, 3…; 0 for bullets. */
  readonly number: number
  /** UTF-16 offsets of the mark, and of the words behind it. */
  readonly start: number
  readonly end: number
}

const NUMBERED =
  /(?:(\()(\d{1,2}|[a-z]|[ivx]{1,5})\)|(\d{1,3}|[a-h]|[ivx]{1,5})(\)|\.))[ \t]+(?=\S)/iy
const BULLET = /[-–—*•·▪●○◦]\s+(?=\S)/y

/** The mark of a list at an offset; null if none stands there. */
export function itemAt(text: string, at: number): ListMark | null {
  const code = text.charCodeAt(at)
  const letter = (code > 96 && code < 123) || (code > 64 && code < 91)
  if (letter && text[at + 1] !== '.' && text[at + 1] !== ')' && !ROMAN.test(text.slice(at, at + 2)))
    return null
  BULLET.lastIndex = at
  const bullet = BULLET.exec(text)
  if (bullet) return { mark: '-', number: 0, start: at, end: at + bullet[0].length }
  NUMBERED.lastIndex = at
  const found = NUMBERED.exec(text)
  if (!found) return null
  const word = (found[2] ?? found[3])!
  // A. Moss is a name: letters with a full stop are small.
  if (found[4] === '.' && /[A-Z]/.test(word)) return null
  const sign = /\d/.test(word) ? '1' : 'a'
  return {
    mark: found[1] ? `(${sign})` : `${sign}${found[4]}`,
    number: numberOfMark(word.toLowerCase()),
    start: at,
    end: at + found[0].length,
  }
}

const ROMAN = /^[ivxIVX]{2}/

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Which item a figure, a small letter or a small Roman numeral marks, 1 the first; a Roman above xii, or other letters, none that there is. */
export function numberOfMark(word: string): number {
  if (/\d/.test(word)) return Number(word)
  if (word.length === 1 && word !== 'i' && word !== 'v' && word !== 'x')
    return word.charCodeAt(0) - 96
  return ROMANS.indexOf(word)
}
