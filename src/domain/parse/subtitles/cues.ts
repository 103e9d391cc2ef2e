import type { Span } from '../../format/transcript.ts'
import type { DraftPart } from '../draft/draft.ts'
import type { MarkedVoice } from '../labelled/speech-line.ts'
import { voiceOfId } from './cue-ids.ts'
import type { Line } from './lines.ts'

/** Lines of words that one cue shows, or that stand outside of any. */
export interface Cue extends Span {
  /** Milliseconds; undefined outside of cues and where the times cannot be read. */
  readonly time: number | undefined
  readonly until: number | undefined
  /** `last`: the cue that ends the file, so that what follows a blank line may be none of it. */
  readonly place: 'inside' | 'last' | 'outside'
  /** Who speaks, where the id of the cue says so. */
  readonly voice: MarkedVoice | 'unknown' | undefined
}

/** Puts lines together to cues, and the rest to markup. */
export function joinCues(text: string, lines: readonly Line[]) {
  const cues: Cue[] = []
  const markup: DraftPart[] = []
  let named: Cue['voice']
  let open: Omit<Cue, 'end'> | null = null
  let end = 0

  /** An id and the times below it are one part. */
  const mark = (start: number, to: number) => {
    const last = markup.at(-1)
    if (last && last.end + 1 === start) markup[markup.length - 1] = { ...last, end: to }
    else markup.push({ kind: 'markup', start, end: to })
  }
  const close = (place = open?.place) => {
    if (!open || !place || open.start >= end) return
    const { start, time, until, voice } = open
    cues.push({ start, end, time, until, place, voice })
  }
  const outside = (start: number) => ({
    start,
    time: undefined,
    until: undefined,
    place: 'outside' as const,
    voice: undefined,
  })
  for (const line of lines) {
    const { start } = line
    if (line.kind === 'blank') continue
    if (line.kind === 'words') {
      open ??= outside(start)
      end = line.end
      continue
    }
    close()
    open = null
    if (line.kind === 'stray') {
      open = outside(start)
    } else if (line.kind === 'time') {
      const { time } = line
      const words = start + time.words
      mark(start, words)
      open = { start: words, time: time.start, until: time.end, place: 'inside', voice: named }
      named = undefined
    } else if (start < line.end) {
      mark(start, line.end)
      named = line.kind === 'id' ? voiceOfId(text.slice(start, line.end), start) : undefined
    }
    end = line.end
  }
  close(open?.place === 'inside' ? 'last' : 'outside')
  return { cues, markup }
}
