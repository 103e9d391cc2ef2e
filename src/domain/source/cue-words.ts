/*
 * Subtitles as they are read out: their files have times, numbers and tags between the words.
 */

/** Between the two times of a cue. */
const ARROW = /\d[.,]\d{1,3}[ \t]{0,9}-->[ \t]{0,9}\d/
/** Where a file of subtitles has its first cue, in UTF-16 units. */
const HEAD = 4_000
const TAG = /<[^<>\n]{0,200}>|\{\\[^{}\n]{0,40}\}/g
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
}

const isTimes = (line: string | undefined): boolean =>
  line !== undefined && ARROW.test(line.slice(0, 200))

/** Whether a source is a file of subtitles (WebVTT, SRT). */
export const isSubtitles = (source: string): boolean =>
  source.startsWith('WEBVTT') || source.slice(0, HEAD).split('\n').some(isTimes)

/**
 * The words of a passage of subtitles, a line of a cue in a line each: without the times, numbers and
 * tags of its cues.
 */
export function cueWords(passage: string): string {
  const lines = passage.split('\n')
  const isName = (i: number) => isTimes(lines[i + 1]) && !lines[i - 1]?.trim()
  return lines
    .filter((line, i) => !isTimes(line) && !isName(i))
    .map(plain)
    .filter((line) => line !== '')
    .join('\n')
}

const plain = (line: string) =>
  line
    .replace(TAG, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (sign) => REFERENCES[sign]!)
    .trim()
