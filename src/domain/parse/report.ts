import { languageOf } from '../text/detect-language.ts'
import { ENGLISH } from '../text/language.ts'
import type { Draft, OnShare } from './draft/draft.ts'
import { mergeDrafts } from './draft/merge-drafts.ts'
import { parseEnglish } from './english/parse-english.ts'
import { parseProse } from './prose/prose.ts'

/**
 * Reads a report in prose. Its lines in Chinese and those in Latin letters are each read by the rules of
 * their language; lines in another language than English are nobody's.
 */
export function parseReport(text: string, onShare?: OnShare): Draft {
  const lines = linesByScript(text)
  if (!lines.han)
    return isReadAsEnglish(text) ? parseEnglish(text, onShare) : parseProse(text, onShare)
  if (!lines.latin) return parseProse(text, onShare)
  const latin = onlyLines(text, lines.isHan, false)
  const chinese = parseProse(onlyLines(text, lines.isHan, true), onShare)
  return isReadAsEnglish(latin)
    ? mergeDrafts(chinese, parseEnglish(latin))
    : parseProse(text, onShare)
}

interface Lines {
  /** For each line that has letters of either script whether it is in Chinese; others go with the one before. */
  readonly isHan: readonly boolean[]
  readonly han: boolean
  readonly latin: boolean
}

/** UTF-16 units of a line that tell. */
const TELLING = 400
/** A Chinese sign says as much as so many Latin letters. */
const WEIGHT = 4
/** A text has English sentences only if a line has so many letters more than a name or an abbreviation. */
const LEAST = 40

function linesByScript(text: string): Lines {
  const isHan: boolean[] = []
  let han = false
  let latin = false
  let last = false
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    let signs = 0
    let letters = 0
    for (let i = at; i < end && i < at + TELLING; i++) {
      const code = text.charCodeAt(i)
      if ((code > 64 && code < 91) || (code > 96 && code < 123) || (code > 191 && code < 0x250))
        letters++
      else if (code > 0x3400 && code < 0xa000) signs++
    }
    if (signs > 0 || letters > 0) last = signs * WEIGHT > letters
    isHan.push(last)
    han ||= last && signs > 1
    latin ||= !last && letters > LEAST
    at = end + 1
  }
  return { isHan, han, latin }
}

/** As long as the text, with the lines of the other script blanked. */
function onlyLines(text: string, isHan: readonly boolean[], wanted: boolean): string {
  return text
    .split('\n')
    .map((line, i) => (isHan[i] === wanted ? line : ' '.repeat(line.length)))
    .join('\n')
}

/** UTF-16 units that tell what a text is in. */
const SAMPLE = 20_000

/** Whether it is in English, or in no language for certain (lists of names and motions have few words that tell). */
function isReadAsEnglish(text: string): boolean {
  const language = languageOf(text.trimStart().slice(0, SAMPLE))
  return (
    language === ENGLISH || (language === null && /\p{Script=Latin}/u.test(text.slice(0, SAMPLE)))
  )
}
