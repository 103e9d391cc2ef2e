import { LONGEST_LABEL } from './lead.ts'

/** A label in the middle of a line; offsets are into the line's words. */
interface InnerLabel {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Where the words behind it start. */
  readonly content: number
}

/**
 * The first label of a known voice that stands behind the end of a sentence within a line, as where
 * lines were run together; null if there is none. Words of one may then never stand under another.
 */
export function innerLabel(
  text: string,
  from: number,
  labels: ReadonlySet<string>,
): InnerLabel | null {
  for (let colon = nextColon(text, from + 1); colon >= 0; colon = nextColon(text, colon + 1)) {
    const first = Math.max(from, colon - LONGEST_LABEL)
    for (let at = colon - 1; at > first; at--) {
      if (!endsSentence(text, at)) continue
      const start = text[at] === ' ' ? at + 1 : at
      const key = text.slice(start, colon)
      const content = colon + 1 + (text[colon + 1] === ' ' ? 1 : 0)
      if (labels.has(key)) return { key, start, end: colon, content }
    }
  }
  return null
}

/** Whether the mark of a sentence stands before an offset, with a space at it where the script has one. */
const endsSentence = (text: string, at: number): boolean =>
  (text[at] === ' ' ? '.!?…' : '。！？').includes(text[at - 1]!)

/** The next colon that could end a label: a space is behind it, or it is as wide as Han signs. */
function nextColon(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xff1a || (code === 58 && text.charCodeAt(at + 1) === 32)) return at
  }
  return -1
}
