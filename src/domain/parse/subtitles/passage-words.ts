import { readCue } from './cue-lines.ts'
import { readSubtitles } from './read-subtitles.ts'

/**
 * The words of a passage of subtitles as the parser reads them, a line in a line each: without the
 * times, numbers and tags of its cues.
 */
export function passageWords(passage: string): string {
  const read =
    readSubtitles(passage) ?? readCue(passage, wholeCue(passage), { unknownTags: [], hidden: [] })
  return read.lines
    .map(({ text }) => text.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** A passage without times is from the words of one cue. */
const wholeCue = ({ length }: string) => ({
  start: 0,
  end: length,
  time: undefined,
  until: undefined,
  place: 'inside' as const,
  voice: undefined,
})
