import type { CueLines } from './cue-lines.ts'

/**
 * In a file that marks voices, words without one are of nobody known: before a tag in a cue that has
 * one, and in a cue without, of which the first already ends the voice before. Where few cues have
 * tags, those that follow such a first one may still have labels, which are then read.
 */
export function settleVoices(read: readonly CueLines[]): readonly CueLines[] {
  const voiced = read.filter((cue) => cue.voiced).length
  if (voiced === 0) return read
  const most = voiced * 2 >= read.length
  return read.map((cue, i) => {
    if (!cue.voiced && !most && !read[i - 1]?.voiced) return cue
    if (cue.lines.every(({ voice }) => voice !== undefined)) return cue
    const lines = cue.lines.map((line) => ({ voice: 'unknown' as const, ...line }))
    return { ...cue, lines }
  })
}
