import { readFileSync } from 'node:fs'
import type { Span, Transcript } from '../format/transcript.ts'

/** A small report of our own and the transcript that fits it, for tests. */
export const pondText = readFileSync('e2e/fixtures/pond.txt', 'utf8')
export const pond: Transcript = JSON.parse(readFileSync('e2e/fixtures/pond.json', 'utf8'))

/** Changes that copying and printing make to a text; none of them changes its words. */
export const MUTATIONS: Readonly<Record<string, (text: string) => string>> = {
  'wide marks': (text) =>
    text.replaceAll(',', '，').replaceAll(';', '；').replaceAll(':', '：').replaceAll('!', '！'),
  'narrow marks': (text) =>
    text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('。', '.').replaceAll('、', ','),
  'wide and narrow, mixed': (text) => {
    let count = 0
    return text.replace(/[,，]/g, () => (count++ % 2 === 0 ? '，' : ','))
  },
  'no white space': (text) => text.replace(/\s+/g, ''),
  'spaces after marks': (text) => text.replace(/([,;。，；])(?=\S)/g, '$1 '),
  'indented, with empty lines': (text) => text.replace(/\n(?=.)/g, '\n\n　　'),
  'a title line more': (text) => `柳浪新闻网 综合频道 每日要闻摘编 (转载)\n\n${text} `,
  'the first line less': (text) => text.slice(text.indexOf('\n') + 1),
  'the second line less': (text) => text.replace(/\n[^\n]+/, ''),
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"'),
  'all at once': (text) =>
    `转载\n${text
      .replace(/\n[^\n]+/, '')
      .replaceAll(',', '，')
      .replace(/\n(?=.)/g, '\n\n　　')
      .replace(/[“”]/g, '"')}`,
}

/** What remains of a passage when only its words count. */
export const words = (text: string, span: Span | null | undefined) =>
  span ? text.slice(span.start, span.end).replace(/[^\p{L}\p{N}\u{1f3ee}]/gu, '') : null
