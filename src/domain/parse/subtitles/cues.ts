import type { Span } from '../../transcript.ts'
import type { DraftPart } from '../draft.ts'
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
  let open: Cue | null = null

  const close = () => {
    if (open && open.start < open.end) cues.push(open)
    open = null
  }
  const outside = (start: number): Cue => ({
    start,
    end: start,
    time: undefined,
    until: undefined,
    place: 'outside',
    voice: undefined,
  })
  for (const line of lines) {
    const { start, end } = line
    if (line.kind === 'time') {
      close()
      const { time } = line
      const words = start + time.words
      markup.push({ kind: 'markup', start, end: words })
      open = { start: words, end, time: time.start, until: time.end, place: 'inside', voice: named }
      named = undefined
    } else if (line.kind === 'words') {
      open = { ...(open ?? outside(start)), end }
    } else if (line.kind === 'stray') {
      close()
      open = { ...outside(start), end }
    } else if (line.kind !== 'blank') {
      close()
      markup.push({ kind: 'markup', start, end })
      named = line.kind === 'id' ? voiceOfId(text.slice(start, end), start) : undefined
    }
  }
  if (open?.place === 'inside') open = { ...open, place: 'last' }
  close()
  return { cues, markup }
}
