import type { Draft, OnShare } from './draft/draft.ts'
import { parseEnglish } from './english/parse-english.ts'
import { parseProse } from './prose/prose.ts'

/** Reads a report in prose, by the language that it is in. */
export function parseReport(text: string, onShare?: OnShare): Draft {
  return /\p{Script=Han}/u.test(text.slice(0, 4000))
    ? parseProse(text, onShare)
    : parseEnglish(text, onShare)
}
