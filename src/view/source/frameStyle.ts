import type { Span } from '../../domain/format/transcript.ts'
import { isSubtitles } from '../../domain/parse/subtitles/is-subtitles.ts'
import { isCueFrame } from '../../domain/source/cue-frame.ts'

/** Gives the classes of a line of a source: what frames the words of subtitles is small and close to them. */
export function frameStyle(text: string): (line: Span) => string {
  if (!isSubtitles(text)) return () => ''
  return (line) => (isCueFrame(text, line) ? '-mb-3 text-xs text-muted [&_a]:border-0' : '')
}
