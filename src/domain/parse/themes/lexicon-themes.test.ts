import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Draft, type DraftPoint, EMPTY_DRAFT } from '../draft/draft.ts'
import { assignThemes, type Codebook, type ThemeOptions } from './assign-themes.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { themeMatcher } from './theme-matcher.ts'

const lexicon: Lexicon = {
  format: 'reyi/lexicon@1',
  language: 'zh',
  groups: [{ id: 'field', label: { zh: '领域' }, holds: true }],
  themes: [
    { id: 'water', group: 'field', label: { zh: '水利' }, words: ['渠', '水渠'] },
    { id: 'power', label: { zh: '电力' }, words: ['水电', 'grid'] },
    { id: 'station', label: { zh: '电站' }, words: ['水电站'] },
  ],
}

test('the longest word wins, and English words are whole', () => {
  const match = themeMatcher([lexicon])
  expect([...match('水电站旁的水渠').keys()]).toEqual(['station', 'water'])
  expect([...match('The Grids and the gridlock').entries()]).toEqual([
    ['power', { count: 1, first: 4 }],
  ])
})

const draft = (points: readonly Partial<DraftPoint>[]): Draft => ({
  ...EMPTY_DRAFT,
  people: [{ name: '甲' }],
  points: points.map((point) => ({
    person: 0,
    kind: 'view',
    span: { start: 0, end: 1 },
    speech: 1,
    ...point,
  })),
})

const assign = (draft: Draft, more: Partial<ThemeOptions> = {}) =>
  assignThemes(
    draft,
    { lexicons: [lexicon], language: 'zh', ...more },
    { words: ({ text = '' }) => text, localize: (zh) => ({ zh }) },
  )

test('a field that a speech is about holds for all of its points', async () => {
  const words = draft([{ text: '水渠渗漏' }, { text: '水渠与水电' }, { text: '先算账' }])
  const assigned = await assign(words)
  expect(assigned.ofPoint).toEqual([['water'], ['water', 'power'], ['water']])
  expect(assigned.themes.map(({ id }) => id)).toEqual(['water', 'power'])
  expect(assigned.groups).toEqual([{ id: 'field', label: { zh: '领域' } }])
})

test('a recognised theme says by which of its words, and in which passages most of them stand', async () => {
  const span = (start: number) => ({ start, end: start + 1 })
  const said = ['渠坏了，水渠要修，水渠', '水渠', '账']
  const { themes } = await assign(
    draft(said.map((text, i) => ({ text, span: span(i), speech: i }))),
  )
  expect(themes).toEqual([
    {
      ...{ id: 'water', group: 'field', label: { zh: '水利' }, origin: 'lexicon' },
      evidence: { terms: ['水渠', '渠'], spans: [span(0), span(1)] },
    },
  ])
})

test('a codebook goes before the themes of the source; a word may tell two codes; what is not said is told', async () => {
  const codebook: Codebook = (localize) => ({
    groups: [],
    themes: [
      { id: 'a', label: localize('水'), definition: localize('喝的'), words: ['水'] },
      { id: 'b', label: localize('液体'), words: ['水', '油'] },
      { id: 'c', label: localize('火'), words: ['火'] },
    ],
  })
  const words = draft([{ text: '水渠', theme: '灌溉' }, { text: '油' }])
  const assigned = await assign(words, { codebook })
  expect(assigned.ofPoint).toEqual([['a', 'b'], ['b']])
  expect(assigned.themes.map(({ id, definition }) => [id, definition])).toEqual([
    ['a', { zh: '喝的' }],
    ['b', undefined],
  ])
  expect(assigned.unsaid).toEqual(['火'])
})

test('themes of the source go before the lexicon', async () => {
  const words = draft([
    { text: '水渠', theme: '灌溉' },
    { text: '水电', theme: '灌溉' },
    { text: '水' },
  ])
  const assigned = await assign(words)
  expect(assigned.ofPoint).toEqual([['theme-1'], ['theme-1'], []])
})

test.each(['zh', 'en'])('public/lexicon/%s.json is a lexicon', (language) => {
  const data = JSON.parse(readFileSync(`public/lexicon/${language}.json`, 'utf8'))
  expect(readLexicon(data)).toMatchObject({ ok: true, lexicon: { language } })
})

test('says where a lexicon is wrong', () => {
  const read = readLexicon({ ...lexicon, themes: [{ id: 'a b', label: {}, words: [] }] })
  expect(read).toMatchObject({ ok: false, paths: ['themes.0.id', 'themes.0.label'] })
})
