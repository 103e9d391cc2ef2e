import type { DraftPart } from '../draft/draft.ts'
import { cutLine, type SpeechLine, sourceAt } from '../labelled/speech-line.ts'
import type { CueLines } from './cue-lines.ts'
import type { Cue } from './cues.ts'

/** Captions that roll show so many lines at once, at most. */
const MOST_LINES = 4
/** Milliseconds between two cues of which the second still shows lines of the first. */
const LONGEST_GAP = 500
/** So many cues that go over into the next tell how a file is made, where no times within lines do. */
const FEWEST = 4

/**
 * Captions that roll up (live ones, those of video sites) show each line again while the next one
 * comes, or one that grows word by word. If most cues of a file do, lines are kept where they stand
 * first, and what is shown again becomes markup. Where voices are marked, nothing rolls.
 */
export function dropRepeats(cues: readonly Cue[], read: readonly CueLines[]): readonly CueLines[] {
  if (read.some(({ voiced }) => voiced)) return read
  const repeats = read.map((cue, i) => {
    const before = read[i - 1]
    return before && follows(cues[i - 1]!, cues[i]!) ? repeatOf(before.lines, cue.lines) : null
  })
  const again = repeats.filter((repeat) => repeat !== null)
  const pairs = read.length - 1
  const enough = pairs >= FEWEST || read.some(({ timed }) => timed)
  if (!enough || again.length === 0 || again.length * 2 < pairs) return read
  const grows = again.filter(({ grown }) => grown > 0).length * 4 >= pairs
  return read.map((cue, i) => {
    const repeat = repeats[i]
    return repeat && (grows || repeat.grown === 0) ? without(cue, repeat) : cue
  })
}

const follows = (before: Cue, { time }: Cue) =>
  time !== undefined &&
  before.time !== undefined &&
  time > before.time &&
  time <= (before.until ?? before.time) + LONGEST_GAP

/** How many lines of the cue before a cue begins with; `grown`: units of the last, if more follow there. */
interface Repeat {
  readonly lines: number
  readonly grown: number
}

function repeatOf(before: readonly SpeechLine[], lines: readonly SpeechLine[]): Repeat | null {
  let grown: Repeat | null = null
  for (let count = Math.min(MOST_LINES, before.length, lines.length); count > 0; count--) {
    const shown = before.slice(-count)
    const last = shown[count - 1]!.text
    const now = lines[count - 1]!.text
    if (!shown.every(({ text }, i) => i === count - 1 || text === lines[i]!.text)) continue
    if (last === now) return { lines: count, grown: 0 }
    if (now.startsWith(last) && !/^[\p{Script=Latin}\p{N}]/u.test(now.slice(last.length)))
      grown ??= { lines: count, grown: last.length }
  }
  return grown
}

function without(cue: CueLines, { lines: count, grown }: Repeat): CueLines {
  const last = cue.lines[count - 1]!
  const start = cue.lines[0]!.start
  const end = grown > 0 ? sourceAt(last, grown, true) : last.end
  const again: DraftPart = { kind: 'markup', start, end }
  const rest = grown > 0 ? [after(last, grown), ...cue.lines.slice(count)] : cue.lines.slice(count)
  return {
    ...cue,
    lines: rest,
    parts: [again, ...cue.parts.filter((part) => part.start < start || part.end > end)],
  }
}

/** What a line says from an offset on. */
function after(line: SpeechLine, from: number): SpeechLine {
  const rest = line.text.slice(from)
  return cutLine(line, from + rest.length - rest.trimStart().length)[1]
}
