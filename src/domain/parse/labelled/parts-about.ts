import { STATED } from '../english/task-or-statement.ts'
import { captionOf } from '../words/captions.ts'
import { isTranscriptHeading, partAbout } from '../words/service-lines.ts'
import type { Judgement } from './judge.ts'
import { LineScanner } from './line-scanner.ts'
import type { TurnLine } from './turns.ts'

/** UTF-16 units: a longer line heads nothing. */
const LONGEST = 30

/**
 * Where the lines start that head a part about the meeting, and those in a list of what is to be done: nobody says them there.
 * @param headlines where lines start that are known to be headings.
 */
export function linesAbout(
  text: string,
  lines: Iterable<TurnLine>,
  judgement: Judgement,
  headlines: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>()
  if (!hasHead(text)) return found
  // Heads that may as well be words of a turn, as long as no label behind them gives somebody the word.
  let perhaps: number[] = []
  let todo: ToDo | undefined
  for (const line of lines) {
    const { lead } = line.read
    const voice = lead !== null && judgement.verdict(lead, line.opens) === 'voice'
    // One part after the other begins without an empty line between.
    const about = line.opens || todo || perhaps.length > 0 ? partAbout(line.text) : undefined
    if (about === 'todo') {
      found.add(line.start)
      todo = new ToDo(text, line)
    } else if (about) {
      if (about === 'perhaps') perhaps.push(line.start)
      else found.add(line.start)
      todo = undefined
    } else if (todo?.holds(line, voice, headlines.has(line.start))) found.add(line.start)
    else {
      todo = undefined
      if (voice) perhaps = []
    }
  }
  for (const start of perhaps) found.add(start)
  return found
}

/** Whether any line is a head: most texts have none, and their lines are not asked. */
function hasHead(text: string): boolean {
  const scanner = new LineScanner(text, 0)
  while (scanner.next())
    if (scanner.end - scanner.start <= LONGEST && partAbout(text.slice(scanner.start, scanner.end)))
      return true
  return false
}

/** A list of what is to be done, line by line, up to where it ends. */
class ToDo {
  private readonly text: string
  private end: number
  private items = 0
  /** Whether items stand right below one another. */
  private close = false
  private signs: string | undefined
  /** Of its heading, from 1; 0 where no sign tells. */
  private readonly level: number

  constructor(text: string, head: TurnLine) {
    this.text = text
    this.end = head.end
    this.level = levelOf(head.text)
  }

  /** Whether a line is still of it. */
  holds(line: TurnLine, voice: boolean, headline: boolean): boolean {
    const { lead, signs } = line.read
    const gap = this.text.slice(this.end, line.start).split('\n').length > 2
    // A lower heading is of a part of it, whose items begin anew.
    if (this.level > 0 && levelOf(line.text) > this.level) {
      this.end = line.end
      this.items = 0
      this.close = false
      return true
    }
    if (headline || signs.startsWith('#') || lead?.time !== undefined) return false
    if (line.read.time !== undefined) return false
    if (lead && voice) {
      if (signs === '' && /^[-–—•*]/.test(this.signs ?? '')) return false
      if (STATED.test(line.text.slice(lead.content))) return false
      if (gap && this.close) return false
    } else if (this.isHead(line, gap)) return false
    if (this.items > 0 && !gap) this.close = true
    this.items++
    this.signs ??= signs
    this.end = line.end
    return true
  }

  /** A short line alone, behind items, or one that heads what is said. */
  private isHead({ text, read }: TurnLine, gap: boolean): boolean {
    const words = text.replace(/^[*\s]+|[*\s:：]+$/g, '')
    if (isTranscriptHeading(words) || captionOf(words) === 'minutes') return true
    return (
      gap &&
      this.items > 0 &&
      read.lead === null &&
      read.signs === '' &&
      words.length <= LONGEST &&
      /^\p{L}/u.test(words) &&
      !/[.。!！;；,，]$/.test(words)
    )
  }
}

/** How many signs a heading begins with. */
const levelOf = (line: string): number => /^#*/.exec(line)![0].length
