import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateTranscript } from '../format/validate.ts'
import { parseText } from './parse.ts'

/** Names of which others are made by what is easily lost on the way to an id. */
const piece = fc.constantFrom(
  ...[
    'Ann',
    'ann',
    'ANN',
    'Ann',
    '1',
    '2',
    '.2',
    '-2',
    'Speaker',
    '张伟',
    '章伟',
    '張偉',
    'é',
    'e\u0301',
  ],
  ...[
    '\u0410',
    'А\u200b',
    '\u3164',
    '_',
    '~',
    'ü',
    'yu',
    'İ',
    'ß',
    '😀',
    '李明',
    '李 明',
    'x'.repeat(90),
  ],
)
const anyName = fc
  .array(piece, { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(' '))
  .filter((name) => /[\p{L}\p{N}]/u.test(name))

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')

test('in a table two names never get one id, one name never gets two, and points stay with theirs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyName, { minLength: 2, maxLength: 8 }), async (names) => {
      const rows = names.map((name, i) => [name, `This is what number ${i} says.`])
      const parsed = await parseText(csv([['speaker', 'text'], ...rows]))
      if (!parsed.ok) expect.fail(parsed.failure.code)
      const { speakers, points } = parsed.transcript
      expect(validateTranscript(parsed.transcript).ok).toBe(true)
      expect(speakers).toHaveLength(new Set(names).size)
      expect(new Set(speakers.map(({ id }) => id)).size).toBe(speakers.length)
      expect(points).toHaveLength(names.length)
      for (const [i, { speaker }] of points.entries()) {
        const { name } = speakers.find(({ id }) => id === speaker)!
        expect(Object.values(name)).toContain(names[i])
      }
    }),
  )
})

test('labels of one name but for capitals are one speaker, others are as many as there are', async () => {
  const labels = fc.uniqueArray(
    fc.constantFrom(
      'Ann Hale',
      'Ann Hail',
      'Anna Hale',
      'Ann H\u0430le',
      'Tom Reed',
      'Tom Reid',
      'Zoé Reed',
      'Zoe Reed',
    ),
    { minLength: 2, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(
      labels,
      fc.array(fc.nat(5), { minLength: 8, maxLength: 16 }),
      async (names, turns) => {
        const said = [...names.keys(), ...turns.map((turn) => turn % names.length)]
        const lines = said.map((who, i) => {
          const name = names[who]!
          return `${i >= names.length && i % 2 > 0 ? name.toUpperCase() : name}: Here is what was said in turn ${i}.`
        })
        const parsed = await parseText(lines.join('\n'))
        if (!parsed.ok) expect.fail(parsed.failure.code)
        const { speakers, points } = parsed.transcript
        expect(speakers.map(({ name }) => name.en)).toEqual(names)
        expect(new Set(speakers.map(({ id }) => id)).size).toBe(names.length)
        for (const point of points) {
          const { name } = speakers.find(({ id }) => id === point.speaker)!
          for (const [, turn] of point.text.en!.matchAll(/turn (\d+)/g)) {
            expect(name.en).toBe(names[said[Number(turn)]!])
          }
        }
      },
    ),
  )
})
