/** A text without white space and widths, and where each of its characters stood. */
export interface Folded {
  readonly text: string
  /** Per UTF-16 unit of `text`: the offset in the text that was folded; one more for its end. */
  readonly from: Int32Array
}

/** Folds what may differ between two copies of the same text, so that its words can be found. */
export function foldText(text: string): Folded {
  const parts: string[] = []
  const from = new Int32Array(text.length * LONGEST + 1)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const folded = foldUnit(text[at]!)
    for (let i = 0; i < folded.length; i++) from[length++] = at
    parts.push(folded)
  }
  from[length] = text.length
  return { text: parts.join(''), from: from.subarray(0, length + 1) }
}

/** What a unit becomes at most is kept short, so that the map needs no guessing. */
const LONGEST = 3

const MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '‘': "'",
  '’': "'",
}

function foldUnit(unit: string): string {
  if (/\s/.test(unit)) return ''
  const narrow = MARKS[unit] ?? unit.normalize('NFKC').toLowerCase()
  return narrow.length <= LONGEST ? narrow : unit
}

/**
 * A text without the white space that Chinese does without: none beside anything but Latin letters
 * and digits, and single ends of lines. All else stays as it is.
 */
export function closeUp(text: string): Folded {
  const from = new Int32Array(text.length + 1)
  const kept: string[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!
    const before = kept.at(-1)
    const superfluous =
      unit === '\n'
        ? before === undefined || before === '\n'
        : /\s/.test(unit) && !(LATIN.test(before ?? '') && LATIN.test(text[at + 1] ?? ''))
    if (superfluous) continue
    from[kept.length] = at
    kept.push(unit)
  }
  from[kept.length] = text.length
  return { text: kept.join(''), from: from.subarray(0, kept.length + 1) }
}

const LATIN = /[\p{Script=Latin}\p{N},.;:!?)(-]/u
