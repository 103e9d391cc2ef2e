import { parseClock } from '../labelled/clock.ts'
import type { Said } from '../subtitles/said.ts'
import type { SaidCue } from '../subtitles/write-cues.ts'

const TIMES = /^\s*(\d{1,2}:\d{2}:\d{2}\.\d{1,3})\s*,\s*(\d{1,2}:\d{2}:\d{2}\.\d{1,3})\s*$/

/** Whether a text begins as YouTube’s SBV: a line of two times with a comma between. */
export const isSbv = (head: string): boolean =>
  /^\s*\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}[ \t]*\n/.test(head)

/** SBV: a line of two times, below it what is said. Words above the first times have none. */
export function readSbv(text: string): Said {
  const cues: (SaidCue & { text: string })[] = []
  for (const line of text.split('\n')) {
    const [, from, to] = TIMES.exec(line) ?? []
    const open = cues.at(-1)
    if (from !== undefined && to !== undefined)
      cues.push({
        start: parseClock(from) ?? undefined,
        end: parseClock(to) ?? undefined,
        text: '',
      })
    else if (open) open.text += `\n${line}`
    else cues.push({ text: line })
  }
  return { cues }
}
