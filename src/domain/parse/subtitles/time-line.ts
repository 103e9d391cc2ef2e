import { narrow, parseClock } from '../labelled/clock.ts'

/** The line of a cue that says from when to when it is shown. */
export interface TimeLine {
  /** Milliseconds; undefined where the line is one, but cannot be read. */
  readonly start: number | undefined
  readonly end: number | undefined
  /** Whether the seconds have a point, as WebVTT writes them, rather than a comma, as SRT does. */
  readonly pointed: boolean
  /** Where in the line words stand behind times and settings; its length if there are none. */
  readonly words: number
}

const DIGITS = String.raw`\d{1,9}(?: ?: ?\d{1,9}){1,2}(?: ?[.,] ?\d{1,9})?`
const CLOCK = new RegExp(`^\\s*(${DIGITS})(?![\\d:])`)
const ARROW = /^\s*--\s?(?:>|&gt;)\s*/
/** What word processors and translators make of `-->`: taken for it only on a line without words. */
const OTHER_ARROW = /^\s*(?:(?:-{1,3}|- -|[‐‑–—―−=]{1,2})\s?>|[→⟶➔➜➝➞])\s*/

/** Settings of WebVTT and places of SRT, each `name:value`. Other words behind the times are said. */
const SETTING = String.raw`\s+(?:vertical|line|position|size|align|region|[xy][12]|[adlst])[:=] ?\S+`
const SETTINGS = new RegExp(`^(?:${SETTING})+`, 'i')

/** A side of an arrow that was meant for a clock: digits, what is read for digits, the signs between. */
const MEANT = /^\s*[\d:.,;OolIS|]{3,24}\s*$/

const LONGEST = 400

/** As nearly all are: two clocks, an arrow, nothing else. */
const USUAL = /^(\d{2}:\d{2}(?::\d{2})?([.,])\d{3}) --> (\d{2}:\d{2}(?::\d{2})?[.,]\d{3})$/

/** Reads a line as the times of a cue; null if it is none. */
export function readTimeLine(line: string): TimeLine | null {
  const usual = USUAL.exec(line)
  if (usual) {
    const [, from = '', point, to = ''] = usual
    return {
      start: parseClock(from) ?? undefined,
      end: parseClock(to) ?? undefined,
      pointed: point === '.',
      words: line.length,
    }
  }
  if (!/^\s*[\dOol０-９]/.test(line)) return null
  const head = narrow(line.slice(0, LONGEST))
  const from = CLOCK.exec(head)
  if (!from) return readMeant(head, line.length)
  const behind = head.slice(from[0].length)
  const exact = ARROW.exec(behind)
  const arrow = exact ?? OTHER_ARROW.exec(behind)
  if (!arrow) return readMeant(head, line.length)
  const rest = behind.slice(arrow[0].length)
  const to = CLOCK.exec(rest)
  const said = wordsOf(rest.slice(to ? to[0].length : 0))
  if (said > 0 && !(exact && to)) return readMeant(head, line.length)
  return {
    start: parseClock(from[1]!) ?? undefined,
    end: to ? (parseClock(to[1]!) ?? undefined) : undefined,
    pointed: from[1]!.includes('.'),
    words: said > 0 ? Math.min(line.length, head.length) - said : line.length,
  }
}

/** How many units at the end of the rest of a time line are words. */
function wordsOf(rest: string): number {
  const settings = SETTINGS.exec(rest)
  return rest.slice(settings ? settings[0].length : 0).trimStart().length
}

/** `00:00:0l.000 --> 00:00:02.000`: whoever wrote it meant times, and other words begin below. */
function readMeant(head: string, words: number): TimeLine | null {
  const [from = '', to, ...more] = head.split('-->')
  if (to === undefined) return null
  const settings = new RegExp(SETTING, 'i').exec(to)
  const until = settings ? to.slice(0, settings.index) : to
  if (more.length > 0 || !MEANT.test(from) || !/\d.*:/.test(from)) return null
  if (!MEANT.test(until) && until.trim() !== '') return null
  return { start: undefined, end: undefined, pointed: from.includes('.'), words }
}
