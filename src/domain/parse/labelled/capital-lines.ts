import type { Judgement } from './judge.ts'
import { beginsSmall } from './layout.ts'
import { LineScanner } from './line-scanner.ts'
import type { TurnLine } from './turns.ts'

/** UTF-16 units: a longer line heads nothing. */
const LONGEST = 120
/** Letters: what is shorter may be a word of somebody. */
const LEAST_LETTERS = 8
/** Above this share of capital lines all of a text is in capitals. */
const MOST = 0.5

/**
 * Where lines begin that are in capitals, of two words or more, and end no sentence: in a text whose voices are labelled and
 * speak in small letters they head its parts, unless they may be words of a turn.
 */
export function capitalLines(
  text: string,
  from: number,
  lines: Iterable<TurnLine>,
  judgement: Judgement,
): Set<number> {
  const capital = linesInCapitals(text, from)
  const found = new Set<number>()
  if (capital.size === 0) return found
  const times = new Map<string, number>()
  for (const words of capital.values()) times.set(words, (times.get(words) ?? 0) + 1)
  let before: TurnLine | undefined
  let run: TurnLine[] = []
  for (const line of lines) {
    if (capital.has(line.start) && !isVoice(line)) run.push(line)
    else {
      if (run.length > 0 && isHeading(before, run, line))
        for (const { start } of run) found.add(start)
      run = []
      before = line
    }
  }
  if (run.length > 0 && isHeading(before, run, undefined))
    for (const { start } of run) found.add(start)
  return found

  /**
   * Right below a label or a clock alone stands what is said, and what is a part of a sentence belongs to it. One line
   * within a turn may be shouted or read out, unless it comes back.
   */
  function isHeading(before: TurnLine | undefined, run: TurnLine[], after: TurnLine | undefined) {
    if (before && (isLabelAlone(before) || isOpen(before.text))) return false
    if (!after || isVoice(after)) return true
    if (beginsSmall(after.text)) return false
    const [first, last] = [run[0]!, run.at(-1)!]
    const isApart = isGap(before?.end ?? 0, first.start) && isGap(last.end, after.start)
    return isApart || run.length > 1 || times.get(capital.get(first.start)!)! > 1
  }

  function isVoice({ read, opens }: TurnLine): boolean {
    return read.lead !== null && judgement.verdict(read.lead, opens) === 'voice'
  }

  function isLabelAlone(line: TurnLine): boolean {
    const { lead, time, content, end } = line.read
    return lead ? lead.content >= end && isVoice(line) : time !== undefined && content >= end
  }

  function isGap(end: number, start: number): boolean {
    return text.slice(end, start).split('\n').length > 2
  }
}

/** Whether a line ends no sentence, so that the next one may go on. */
const isOpen = (text: string): boolean => !/[.!?。！？…][\])"”’'」』）]*$/.test(text)

/** The lines in capitals that may head a part, by where they begin; none where all of a text is in capitals. */
function linesInCapitals(text: string, from: number): Map<number, string> {
  const found = new Map<number, string>()
  const scanner = new LineScanner(text, from)
  let all = 0
  let capital = 0
  while (scanner.next()) {
    const { start, end } = scanner
    all++
    const line = isCapital(text, start, end) ? text.slice(start, end) : ''
    if (!/\p{Lu}{2}/u.test(line)) continue
    capital++
    if (heads(line)) found.set(start, line)
  }
  return capital <= all * MOST ? found : new Map()
}

/** Whether no small Latin letter stands in a line: asked of each, and most begin with one or have one soon. */
function isCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 96 && code < 123) return false
    if (code > 0x2e7f) return false
  }
  return end > start
}

const heads = (text: string): boolean =>
  text.length <= LONGEST &&
  !/\p{Ll}/u.test(text) &&
  /^[^\p{L}]{0,8}\p{Lu}+[^\p{L}]+\p{Lu}/u.test(text) &&
  !/[.!?,;:…–—-]["”’')]*$/.test(text) &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= LEAST_LETTERS
