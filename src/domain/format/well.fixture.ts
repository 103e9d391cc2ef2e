import { createHash } from 'node:crypto'
import type { Kind, Transcript } from './transcript.ts'

/*
 * A meeting as the parser leaves one: themes that were found in its words, none confirmed, with questions,
 * what answers them, and procedure.
 */

const SPEAKERS = { chair: 'Nora Field', ada: 'Ada Brook', ben: 'Ben Moss' } as const

const SAID: readonly (readonly [keyof typeof SPEAKERS, Kind, readonly string[], string])[] = [
  ['chair', 'procedure', [], 'Good evening, I open the meeting.'],
  ['chair', 'question', ['pump'], 'How old is the pump, and what does a new pump cost?'],
  ['ada', 'view', ['pump'], 'The pump is forty years old; a new pump costs nine hundred.'],
  [
    'ben',
    'problem',
    ['pump', 'water'],
    'When the pump stops there is no clean water for two days.',
  ],
  ['chair', 'procedure', [], 'Thank you, Ben. Ada has the word.'],
  [
    'ada',
    'recommendation',
    ['water'],
    'We should test the water each month and write the test down.',
  ],
  ['ben', 'view', ['water', 'key'], 'Whoever holds the key can read the test of the water.'],
  ['ben', 'problem', ['key'], 'Nobody knows who holds the second key of the well house.'],
  ['ada', 'recommendation', ['key'], 'Let the key hang at the school.'],
  ['chair', 'procedure', [], 'That was all, good night.'],
]

const lines = SAID.map(([who, , , words]) => `${SPEAKERS[who]}: ${words}`)
export const wellText = lines.join('\n')

const pointSpans = lines.map((line, i) => {
  const end = lines.slice(0, i + 1).join('\n').length
  return { start: end - line.length + SPEAKERS[SAID[i]![0]].length + 2, end }
})
const theme = (id: string, label: string, terms: string[], points: number[]) => ({
  ...{ id, label: { en: label }, origin: 'words' as const },
  evidence: { terms, spans: points.map((i) => pointSpans[i]!) },
})

export const well: Transcript = {
  format: 'reyi/transcript@2',
  meeting: { id: 'well', title: { en: 'The well' } },
  source: {
    length: wellText.length,
    sha256: createHash('sha256').update(wellText).digest('hex'),
    language: 'en',
    text: wellText,
  },
  themes: [
    theme('pump', 'pump', ['pump', 'new pump'], [2, 3]),
    theme('water', 'clean water · test', ['clean water', 'test'], [3, 5]),
    theme('key', 'key', ['key'], [7]),
  ],
  speakers: Object.entries(SPEAKERS).map(([id, name]) => ({ id, name: { en: name } })),
  points: SAID.map(([speaker, kind, themes, words], i) => ({
    ...{ id: `${speaker}-${i}`, speaker, kind, themes: [...themes], text: { en: words } },
    ...{ span: pointSpans[i]!, time: i * 20_000 },
  })),
  replies: [{ from: 'ada', to: 'chair', kind: 'answers', point: 'ada-2', toPoint: 'chair-1' }],
  parse: { version: 'fixture', warnings: [], unassigned: [] },
}
