import type { CueLines } from './cue-lines.ts'

/**
 * Television tells voices apart by their colours: a line in another than the one before is of
 * somebody else, whom only a label names.
 */
export function settleColours(read: readonly CueLines[]): readonly CueLines[] {
  if (!read.some(({ colours }) => colours?.some((colour) => colour !== undefined))) return read
  let last: string | undefined
  let begun = false
  return read.map((cue) => {
    const lines = cue.lines.map((line, i) => {
      const colour = cue.colours?.[i]
      const changes = begun && colour !== last
      last = colour
      begun = true
      return changes && line.voice === undefined
        ? { ...line, voice: 'another' as const, opens: true }
        : line
    })
    return { ...cue, lines }
  })
}
