import { expect, test } from 'vitest'
import { validateTranscript } from '../../format/validate.ts'
import { parseText } from '../parse.ts'
import type { Lexicon } from './lexicon.ts'
import { INVENTED_NAMES, invented } from './meeting.fixture.ts'
import { wordsOfLanguage } from './words.fixture.ts'

const text = invented(3)
  .map(({ person, text }) => `${INVENTED_NAMES[person]}: ${text}\n`)
  .join('')

const wordsFor = async () => wordsOfLanguage('en')

async function transcriptOf(options: Parameters<typeof parseText>[1]) {
  const parsed = await parseText(text, options)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript
}

test('a theme says that it was found in the words, by which, and where they stand', async () => {
  const transcript = await transcriptOf({ wordsFor })
  expect(validateTranscript(transcript)).toMatchObject({ ok: true })
  expect(transcript.themes.length).toBeGreaterThan(2)
  const ids = new Set(transcript.themes.map(({ id }) => id))
  for (const { themes } of transcript.points) for (const id of themes) expect(ids).toContain(id)
  for (const { origin, label, evidence } of transcript.themes) {
    expect(origin).toBe('words')
    expect(label.en).toBe(evidence!.terms.join(' · '))
    expect(evidence!.spans!.length).toBeGreaterThan(0)
    for (const { start, end } of evidence!.spans!) {
      const passage = text.slice(start, end).toLowerCase()
      const told = evidence!.terms.some((term) => passage.includes(term.toLowerCase().slice(0, -1)))
      expect(told, `${label.en}: ${passage}`).toBe(true)
    }
  }
})

test('what a file is called changes no theme', async () => {
  const [one, other] = await Promise.all(
    ['a.txt', 'Zebra.txt'].map((name) => transcriptOf({ wordsFor, name })),
  )
  expect(one!.themes).toEqual(other!.themes)
  expect(one!.points).toEqual(other!.points)
})

test('themes come from where one says', async () => {
  const lexicon = (words: string[]): Lexicon => ({
    format: 'reyi/lexicon@1',
    language: 'en',
    groups: [],
    themes: [{ id: 'frogs', label: { en: 'Frogs' }, words }],
  })
  const origins = async (themes: 'words' | 'lexicon' | 'none' | undefined, words: string[]) => {
    const lexicons = [lexicon(words)]
    const found = await transcriptOf({ wordsFor, lexicons, ...(themes && { themes }) })
    return [...new Set(found.themes.map(({ origin }) => origin))]
  }
  expect(await origins('none', ['frog'])).toEqual([])
  expect(await origins('lexicon', ['frog'])).toEqual(['lexicon'])
  expect(await origins('words', ['frog'])).toEqual(['words'])
  // A lexicon that explains few of the points is not for this text.
  expect(await origins(undefined, ['frog'])).toEqual(['words'])
})

test('a text that is too short for words of its own has the lexicon’s where half of its points have them', async () => {
  const themesIn = async (text: string) => {
    const lexicon: Lexicon = {
      format: 'reyi/lexicon@1',
      language: 'en',
      groups: [],
      themes: [{ id: 'frogs', label: { en: 'Frogs' }, words: ['frog'] }],
    }
    const parsed = await parseText(text, { lexicons: [lexicon] })
    return parsed.ok && parsed.transcript.themes.map(({ origin }) => origin)
  }
  const frog = 'Ada Moss: A frog sat on the weir all night.\n'
  const lamp = 'Jo Reed: Nobody has mended the lamp.\n'
  expect(await themesIn(frog + lamp)).toEqual(['lexicon'])
  expect(await themesIn(frog + lamp + lamp.replace('lamp', 'gate'))).toEqual([])
})

test('says that a list of words was needed and could not be had', async () => {
  const codes = async (themes: 'words' | 'lexicon') =>
    (await transcriptOf({ themes, wordsFor: async () => null })).parse!.warnings!.map(
      ({ code }) => code,
    )
  expect(await codes('words')).toContain('no-words')
  expect(await codes('lexicon')).not.toContain('no-words')
})
