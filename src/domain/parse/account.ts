import type { Span } from '../transcript.ts'
import type { Draft, PartKind } from './draft.ts'

/** What the words of a source became. */
export type Use = 'point' | 'unassigned' | PartKind

export interface Account {
  /** Everything that is nobody's: what the reader found so, and what it accounted for in no way. */
  readonly unassigned: readonly Span[]
  /** Letters and digits of the source by what they became; they add up to all of them. */
  readonly letters: Readonly<Record<Use, number>>
}

const USES: readonly Use[] = [
  'unassigned',
  'point',
  'heading',
  'title',
  'byline',
  'label',
  'markup',
]

const LETTER = /[\p{L}\p{N}]/u

/**
 * Goes over every letter and digit of a text and says what it became. What is part of the layout (a
 * label, a clock, markup) counts as that though it stands within the bounds of a point; what is
 * nothing else is nobody's, so that no word is lost.
 */
export function accountFor(text: string, draft: Draft): Account {
  const uses = new Uint8Array(text.length)
  const paint = (use: Use, { start, end }: Span) => uses.fill(USES.indexOf(use) + 1, start, end)
  for (const span of draft.unassigned) paint('unassigned', span)
  for (const { span } of draft.points) paint('point', span)
  for (const part of draft.parts) paint(part.kind, part)
  const counts = new Uint32Array(USES.length + 1)
  const found: Span[] = []
  let start = -1
  let end = -1
  const close = () => {
    if (start >= 0) found.push({ start, end })
    start = -1
  }
  let size = 1
  for (let at = 0; at < text.length; at += size) {
    const code = text.charCodeAt(at)
    size = code >= 0xd800 && code <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1
    const use = uses[at]!
    if (use !== 0 || code === 10) close()
    if (isLetter(code, size, text, at)) {
      counts[use]!++
      if (use === 0) {
        if (start < 0) start = at
        end = at + size
      }
    } else if (start >= 0 && code !== 32) end = at + size
  }
  close()
  const letters = { unassigned: 0, point: 0, heading: 0, title: 0, byline: 0, label: 0, markup: 0 }
  for (const [use, count] of counts.entries()) letters[USES[Math.max(0, use - 1)]!] += count
  const unassigned =
    found.length === 0
      ? draft.unassigned
      : [...draft.unassigned, ...found].sort((a, b) => a.start - b.start)
  return { unassigned, letters }
}

function isLetter(code: number, size: number, text: string, at: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123)
  // Han signs, by far the most of what is left.
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return LETTER.test(size === 2 ? text.slice(at, at + 2) : text[at]!)
}
