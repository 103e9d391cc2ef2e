import { expect, test } from 'vitest'
import type { Transcript } from '../format/transcript.ts'
import { well } from '../format/well.fixture.ts'
import { readCodebook } from '../parse/codebook/read-codebook.ts'
import { parseText } from '../parse/parse.ts'
import { INVENTED_NAMES, invented } from '../parse/themes/meeting.fixture.ts'
import { wordsOfLanguage } from '../parse/themes/words.fixture.ts'
import { findInTexts, recogniseInTexts } from './find-in-texts.ts'
import { foundOf } from './found-again.ts'
import { spokenTexts } from './spoken-texts.ts'

const english = wordsOfLanguage('en')
const text = invented(3)
  .map(({ person, text: words }) => `${INVENTED_NAMES[person]}: ${words}\n`)
  .join('')

async function opened(): Promise<Transcript> {
  const parsed = await parseText(text, { wordsFor: async () => english })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript
}

test('found again with nothing ignored, themes are those that the text was opened with', async () => {
  const transcript = await opened()
  const { found } = findInTexts(spokenTexts(transcript, text), english, [])
  expect(found.themes).toEqual(transcript.themes)
  const ids = found.themes.map(({ id }) => id)
  expect(transcript.points.map((_, i) => foundOf(found, i).map((theme) => ids[theme]))).toEqual(
    transcript.points.map(({ themes }) => themes),
  )
})

test('a term that is nearly a theme has the points that say it, and passages', async () => {
  const transcript = await opened()
  const { near } = findInTexts(spokenTexts(transcript, text), english, [])
  const fuses = near.find(({ label }) => label.en === 'fuses')!
  expect(fuses.points).toHaveLength(9)
  for (const point of fuses.points) expect(transcript.points[point]!.text.en).toMatch(/fuses/)
  for (const { start, end } of fuses.evidence!.spans!)
    expect(text.slice(start, end)).toMatch(/fuses/)
})

test('a speech ends where somebody else speaks, and where words stand between two points', () => {
  // Two points of Nora Field's first turn, then one of another turn of hers, then Ada Brook's.
  const source = 'Nora Field: One. Two.\nNora Field: Three.\nAda Brook: Four.'
  const words = ['One.', 'Two.', 'Three.', 'Four.']
  const points = words.map((one, i) => {
    const start = source.indexOf(one)
    const speaker = i < 3 ? 'chair' : 'ada'
    return {
      ...well.points[0]!,
      speaker,
      text: { en: one },
      span: { start, end: start + one.length },
    }
  })
  const { speeches, persons, texts, spans } = spokenTexts({ ...well, points }, source)
  expect([...speeches]).toEqual([0, 0, 1, 2])
  expect([...persons]).toEqual([0, 0, 0, 1])
  expect(texts).toEqual(words)
  expect(source.slice(spans[4], spans[5])).toBe('Three.')
})

test('the codes of a codebook are recognised in the words of the points, in the language of the meeting', async () => {
  const transcript = await opened()
  const read = readCodebook(new TextEncoder().encode('code,terms\nLight,lamp\nSkating,rink\n'))
  if (!read.ok) throw new Error(read.failure.code)
  const { found, unsaid } = recogniseInTexts(spokenTexts(transcript, text), read.codebook)
  expect(unsaid).toEqual(['Skating'])
  expect(found.themes).toMatchObject([
    { label: { en: 'Light' }, origin: 'lexicon', evidence: { terms: ['lamp'] } },
  ])
  transcript.points.forEach((point, i) => {
    expect(foundOf(found, i).length).toBe(/\blamps?\b/i.test(point.text.en!) ? 1 : 0)
  })
})
