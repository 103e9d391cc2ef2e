import type { Segment } from './segment.ts'

const HEADER = /^\s*start\tend\ttext[ \t]*\n(?:\d+\t\d+\t|\s*$)/

/** Whether a text is Whisper’s table: `start`, `end` and `text`, times in whole milliseconds. */
export const isWhisperTsv = (head: string): boolean => HEADER.test(head)

/** The rows of Whisper’s table; what does not begin with two times goes on with the words of the row before. */
export function readWhisperTsv(text: string): readonly Segment[] {
  const segments: { start?: number; end?: number; text: string }[] = []
  for (const line of text.trimStart().split('\n').slice(1)) {
    const [, start, end, words] = /^(\d{1,12})\t(\d{1,12})\t(.*)$/.exec(line) ?? []
    const before = segments.at(-1)
    if (words !== undefined) segments.push({ start: Number(start), end: Number(end), text: words })
    else if (before) before.text += ` ${line}`
    else segments.push({ text: line })
  }
  return segments
}
