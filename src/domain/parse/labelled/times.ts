import { parseClock } from './clock.ts'

/** A clock in a line of text, with the date, the brackets and the end of the turn that belong to it. */
export interface ClockFound {
  /** Offsets of all that belongs to the clock. */
  readonly start: number
  readonly end: number
  /** Milliseconds: from the start of the recording, or of the day. */
  readonly time: number
}

const DIGITS = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,3}|-\d(?=#))?`
const HALF = String.raw`(?:[ \u202f]?[AaPp]\.?[Mm]\b\.?)?`
const DAY = String.raw`(?:\d{4}[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[ \tT,，]+|(?<=日))`
const WORDS = String.raw`(?:\d{1,2} (?:hours?|hrs?) )?\d{1,3} (?:minutes?|mins?)(?: \d{1,2} (?:seconds?|secs?))?|\d{1,2} (?:seconds?|secs?)|(?:\d{1,2} ?小时 ?)?\d{1,3} ?分(?:钟|鐘)? ?\d{1,2} ?秒`
const SECONDS = String.raw`\d{1,6}(?:\.\d{1,3})? ?s(?:ec)?\b`
const NOON = '(?:上午|下午|凌晨|中午|晚上|早上)? ?'

/**
 * Groups: the clock in digits with am or pm, or in words. A range counts by its start; a window that
 * shows a clock twice (`0 minutes 3 seconds0:03`) is one clock.
 */
const CLOCK = new RegExp(
  `(?<![\\d:.,])[\\[(（【<#]?(?:${DAY})?(?<noon>${NOON})(?:(?<digits>${DIGITS}${HALF})(?!\\d|:\\d)|(?<words>${WORDS})(?:${DIGITS})?(?!\\d)|(?<seconds>${SECONDS}))` +
    `(?:[ ]*(?:-{1,2}>|-{1,2}|[–—~]|to|至)[ ]*(?:${DIGITS}${HALF}|${SECONDS}))?[\\])）】>#]?`,
  'g',
)

/** What every clock has in it: asked first, since most lines have none. */
const MAY_BE = /\d ?(?:[:：]|[hms小时分秒]|\.\d+ ?s)/

/** The first clock at or after `from`; null if there is none. */
export function findClock(text: string, from: number): ClockFound | null {
  if (!MAY_BE.test(text)) return null
  CLOCK.lastIndex = from
  for (let match = CLOCK.exec(text); match; match = CLOCK.exec(text)) {
    const { noon = '', digits, words, seconds } = match.groups!
    const time = digits
      ? ofDigits(digits, noon)
      : seconds
        ? Math.round(Number.parseFloat(seconds) * 1000)
        : ofWords(words!)
    if (time !== null) return { start: match.index, end: match.index + match[0].length, time }
  }
  return null
}

/** The clock that starts at `at`, with nothing before it but white space. */
export function clockAt(text: string, at: number): ClockFound | null {
  let start = at
  while (text[start] === ' ' || text[start] === '\t') start++
  if (!/[\d[(（【<#上下凌中晚早]/.test(text[start] ?? '')) return null
  const found = findClock(text.slice(0, start + 60), start)
  return found?.start === start ? found : null
}

/** The clock in `#…#` that ends a line, as transcripts of interviews have it: where the turn ends. */
export function closingClock(text: string): ClockFound | null {
  const match = /[ \t]*#(\d{1,2}:\d{2}:\d{2}(?:[.,-]\d{1,3})?)#?[ \t]*$/.exec(text.slice(-24))
  const time = match && parseClock(match[1]!.replace('-', '.'))
  if (!match || time === null) return null
  return { start: Math.max(0, text.length - 24) + match.index, end: text.length, time }
}

function ofDigits(digits: string, noon: string): number | null {
  const half = /[AaPp]/.exec(digits)?.[0]?.toLowerCase()
  const clock = digits.replace(/[ \u202f]?[AaPp].*$/, '').replace(/-(?=\d$)/, '.')
  // 3:05 PM is a time of day: hours and minutes.
  const time = parseClock((half || noon.trim()) && /^\d+:\d+$/.test(clock) ? `${clock}:00` : clock)
  if (time === null) return null
  const afternoon = half === 'p' || /下午|晚上/.test(noon)
  const hours = Math.floor(time / 3_600_000)
  if (afternoon && hours > 0 && hours < 12) return time + 12 * 3_600_000
  return half === 'a' && hours === 12 ? time - 12 * 3_600_000 : time
}

/** 1 hour 2 minutes 3 seconds, 3 分 5 秒. */
function ofWords(words: string): number {
  const of = (unit: RegExp) => Number(unit.exec(words)?.[1] ?? 0)
  const hours = of(/(\d+) ?(?:h|小时)/)
  const minutes = of(/(\d+) ?(?:m|分)/)
  return ((hours * 60 + minutes) * 60 + of(/(\d+) ?(?:s|秒)/)) * 1000
}
