import { charSet, isIn } from '../draft/char-set.ts'
import { UNITS } from '../words/units.ts'
import { parseClock } from './clock.ts'

/** A clock in a line of text, with the date, the brackets and the end of the turn that belong to it. */
export interface ClockFound {
  /** Offsets of all that belongs to the clock. */
  readonly start: number
  readonly end: number
  /** Milliseconds: from the start of the recording, or of the day. */
  readonly time: number
  /** Whether a date stands before it. */
  readonly dated: boolean
}

/** Seconds have two digits unless there are hours: 2:1 is a score. */
const DIGITS = String.raw`(?:\d{1,3}:\d{1,3}:\d{1,2}|\d{1,3}:\d{2})(?:[.,]\d{1,3}|-\d(?=#))?`
const HALF = String.raw`(?:[ \u202f]?[AaPp]\.?[Mm]\b\.?)?`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const DAY = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:\d{4}[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?|${MONTH} \d{1,2}, \d{4}|\d{1,2} ${MONTH} \d{4}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4}|\.|(?=[ ,，])))(?:[ \tT,，]+(?:at )?|(?<=日))`
const [HOURS, MINUTES, SECS] = UNITS.map(
  ({ words }) => `\\d{1,3} ?(?:${words.join('|')})(?!\\p{Ll})`,
)
/** Minutes or seconds alone count only before a clock in digits or the line's end: people say them. */
const WORDS = `(?:${HOURS} ?)?${MINUTES} ?${SECS}|(?:${MINUTES}|${SECS})(?=\\d|\\s*$)`
/** Not the ’70s, the 70s, the 1970s. */
const SECONDS = String.raw`(?<!['’‘]|\b[Tt]he |early |late |mid[- ])(?!(?:1[5-9]|20)\d0s)\d{1,6}(?:\.\d{1,3})? ?s(?:ec)?\b`
const NOON = '(?:(?:上午|下午|凌晨|中午|晚上|早上|午前|午後|오전|오후) ?)?'

/**
 * Groups: the clock in digits with am or pm, or in words. A range counts by its start; a window that
 * shows a clock twice (`0 minutes 3 seconds0:03`) is one clock.
 */
const CLOCK = new RegExp(
  `(?=[\\d[(（【<#上下凌中晚早午오A-Z])(?<![\\d:.,])[\\[(（【<#]{0,2}(?<day>${DAY})?(?<noon>${NOON})(?:(?<digits>${DIGITS}${HALF})(?!\\d|:\\d)|(?<words>${WORDS})(?:${DIGITS})?(?!\\d)|(?<seconds>${SECONDS}))` +
    `(?:[ ]*(?:-{1,2}>|-{1,2}|[–—~]|to|至)[ ]*(?:${DIGITS}${HALF}|${SECONDS}))?[\\])）】>#]{0,2}`,
  'gu',
)

/** What every clock has in it: asked first, since most lines have none. */
const MAY_BE = new RegExp(
  `\\d ?(?:[:：]|\\.\\d+ ?s|s\\b|${UNITS.slice(1)
    .flatMap(({ words }) => words)
    .join('|')})`,
  'i',
)

/** As most lines with a clock are: words without any figure, a space, the clock and nothing more. */
const AT_THE_END = /^[^\d上下凌中晚早午오]*[ \t](\d{1,3}:\d{2}(?::\d{2})?)$/

/** The first clock at or after `from`; null if there is none. */
export function findClock(text: string, from: number): ClockFound | null {
  const usual = from === 0 ? AT_THE_END.exec(text)?.[1] : undefined
  if (usual !== undefined) {
    const time = parseClock(usual)
    const end = text.length
    return time === null ? null : { start: end - usual.length, end, time, dated: false }
  }
  if (!MAY_BE.test(text)) return null
  CLOCK.lastIndex = from
  for (let match = CLOCK.exec(text); match; match = CLOCK.exec(text)) {
    const { noon = '', day, digits, words, seconds } = match.groups!
    const time = digits
      ? ofDigits(digits, noon)
      : seconds
        ? Math.round(Number.parseFloat(seconds) * 1000)
        : ofWords(words!)
    if (time === null) continue
    return {
      start: match.index,
      end: match.index + match[0].length,
      time,
      dated: day !== undefined,
    }
  }
  return null
}

/** What a clock, or what stands before it, begins with. */
const STARTS = charSet('0123456789[(（【<#上下凌中晚早午오')

/** The clock that starts at `at`, with nothing before it but white space. */
export function clockAt(text: string, at: number): ClockFound | null {
  let start = at
  while (text[start] === ' ' || text[start] === '\t') start++
  if (!isIn(STARTS, text, start)) return null
  const found = findClock(text.slice(0, start + 60), start)
  return found?.start === start ? { ...found, end: linkEnd(text, found.end) } : null
}

/** Where a clock ends that is a link: `[(00:12)](https://…)`. */
export function linkEnd(text: string, at: number): number {
  if (text[at] !== '(' || text[at - 1] !== ']' || !text.startsWith('http', at + 1)) return at
  const close = text.indexOf(')', at)
  return close < 0 ? at : close + 1
}

/** The clock in `#…#` that ends a line, as transcripts of interviews have it: where the turn ends. */
export function closingClock(text: string): ClockFound | null {
  const match = /[ \t]*#(\d{1,2}:\d{2}:\d{2}(?:[.,-]\d{1,3})?)#?[ \t]*$/.exec(text.slice(-24))
  const time = match && parseClock(match[1]!.replace('-', '.'))
  if (!match || time === null) return null
  return {
    start: Math.max(0, text.length - 24) + match.index,
    end: text.length,
    time,
    dated: false,
  }
}

function ofDigits(digits: string, noon: string): number | null {
  const half = /[AaPp]/.exec(digits)?.[0]?.toLowerCase()
  const clock = digits.replace(/[ \u202f]?[AaPp].*$/, '').replace(/-(?=\d$)/, '.')
  // 3:05 PM is a time of day: hours and minutes.
  const time = parseClock((half || noon.trim()) && /^\d+:\d+$/.test(clock) ? `${clock}:00` : clock)
  if (time === null) return null
  const afternoon = half === 'p' || /下午|晚上|午後|오후/.test(noon)
  const hours = Math.floor(time / 3_600_000)
  if (afternoon && hours > 0 && hours < 12) return time + 12 * 3_600_000
  return half === 'a' && hours === 12 ? time - 12 * 3_600_000 : time
}

/** 1 hour 2 minutes 3 seconds, 3 分 5 秒, 0 Minuten 3 Sekunden. */
function ofWords(words: string): number {
  let time = 0
  for (const [, count, word] of words.matchAll(/(\d+) ?(\p{L}+)/gu))
    time += Number(count) * (UNIT_OF.get(word!.toLowerCase()) ?? 0)
  return time
}

const UNIT_OF = new Map(
  UNITS.flatMap(({ ms, words }) => words.map((word) => [word.toLowerCase(), ms])),
)
