import type { Kind } from '../format/transcript.ts'

/** What stands beside the word of a kind: a shape, since colour alone tells not everybody. */
export const SIGNS: Readonly<Record<Kind, string>> = {
  problem: '▲',
  recommendation: '●',
  view: '○',
  question: '◆',
  procedure: '■',
}
