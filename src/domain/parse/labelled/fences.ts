import { LineScanner } from './line-scanner.ts'

/** Whether a line begins or ends what Markdown sets apart as code. */
export const isFence = (text: string, start: number, end: number): boolean =>
  (text.startsWith('```', start) && !text.slice(start + 3, end).includes('`')) ||
  text.startsWith('~~~', start)

/** A name with a capital, or of a writing that has none, before a colon. */
const LABELLED = /^[\s>*_•-]*[\p{Lu}\p{Lo}][^:：]{0,40}[:：][*_]*\s*\S/u

/**
 * Whether a conversation stands in a fence, as one that was put into notes does, and no code: most of its lines have labels, and
 * more of them than the lines outside.
 */
export function isTalkFenced(text: string, from: number): boolean {
  const scanner = new LineScanner(text, from)
  let code = false
  let inside = 0
  let labelled = 0
  let outside = 0
  while (scanner.next()) {
    const { start, end } = scanner
    if (isFence(text, start, end)) {
      code = !code
      continue
    }
    const isLabelled = LABELLED.test(text.slice(start, Math.min(end, start + 80)))
    if (code) inside++
    if (isLabelled && code) labelled++
    else if (isLabelled) outside++
  }
  return labelled > outside && labelled * 2 > inside
}

/** `[Plan]: https://…`: where a link of Markdown leads, which nobody says. */
export const isLinkTarget = (line: string): boolean =>
  line.startsWith('[') &&
  /^\[[^\]]{1,80}\]:[ \t]+(?:<[^>]*>|https?:\/\/\S+|[#./]\S*)(?:[ \t]+["'(].*)?[ \t]*$/.test(line)
