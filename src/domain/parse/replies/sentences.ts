import type { Span } from '../../format/transcript.ts'

/** What may hold the end of a sentence. */
const END = /[.!?。！？；;\n…]+/g
/** A point after them ends no sentence: titles, and initials of a name. */
const TITLE = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|sen|rep|del|gov|cllr|clr|cr|ald|st|hon|rev)$/i
const INITIAL = /(?:^|\s)[A-HJ-Z]$/
const LOOK_BACK = 8

/** The sentences of what somebody says, their marks included. */
export function* sentencesOf(words: string): Generator<Span> {
  let start = 0
  for (const { 0: mark, index } of words.matchAll(END)) {
    const end = index + mark.length
    if (mark === '.') {
      // 3.5, and Mr. Hale.
      if (end < words.length && !/\s/.test(words[end]!)) continue
      const before = words.slice(Math.max(0, index - LOOK_BACK), index)
      if (TITLE.test(before) || INITIAL.test(before)) continue
    }
    if (end > start) yield { start, end }
    start = end
  }
  if (start < words.length) yield { start, end: words.length }
}
