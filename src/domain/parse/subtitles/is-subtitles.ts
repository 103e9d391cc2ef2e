import { readTimeLine } from './time-line.ts'

/** Where a file of subtitles has its first cue, in UTF-16 units. */
const HEAD = 4_000

/** Whether a source was read as subtitles: near its beginning a line of times stands. */
export const isSubtitles = (source: string): boolean =>
  source
    .slice(0, HEAD)
    .split('\n')
    .some((line) => readTimeLine(line) !== null)
