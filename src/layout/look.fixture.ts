import type { PosterWords } from './poster.ts'

/** The colours and fonts of the page in daylight. */
export const LOOK = {
  paper: '#fbfaf6',
  wash: '#f1ede1',
  line: '#e0dbcd',
  ink: '#1c1b18',
  muted: '#5f5a4f',
  problem: '#b0381f',
  recommendation: '#0f6a5c',
  view: '#586173',
  question: '#74469a',
  procedure: '#76601f',
  sans: 'sans-serif',
  serif: '"Songti SC", serif',
}

/** About what a sans-serif takes: a sign of Chinese is as wide as it is high, a letter half of it. */
export const measure = (text: string, { size }: { size: number }) =>
  [...text].reduce((sum, sign) => sum + size * (sign > '\u2e80' ? 1 : 0.55), 0)

/** What a poster says of texts that are there in a language. */
export const posterWords = (language: 'zh' | 'en'): PosterWords => ({
  of: (text) => [{ text: text[language]!, lang: language }],
  native: (name) =>
    language === 'en' && name.zh !== undefined ? { text: name.zh, lang: 'zh-CN' } : undefined,
  kind: (kind) => kind,
  lang: language,
  lines: [{ text: 'circumstances', lang: language }],
  rows: ({ links, allLinks }) =>
    allLinks > links.length ? [{ text: 'not all is drawn', lang: language }] : [],
  foot: [{ text: 'the source', lang: language }],
  measure,
})
