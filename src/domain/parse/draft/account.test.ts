import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Parsed, parseText } from '../parse.ts'
import { accountFor, countLetters } from './account.ts'
import { EMPTY_DRAFT } from './draft.ts'

test('what nothing accounts for is nobody’s, line by line', () => {
  const text = 'Ada: one two,\nthree\n  — 四五。 six'
  const account = accountFor(text, {
    ...EMPTY_DRAFT,
    points: [{ person: 0, kind: 'view', span: { start: 5, end: 8 }, speech: 0 }],
    parts: [{ kind: 'label', start: 0, end: 4 }],
  })
  expect(account.unassigned.map(({ start, end }) => text.slice(start, end))).toEqual([
    'two,',
    'three',
    '四五。 six',
  ])
  expect(countLetters(text, account.uses)).toMatchObject({ label: 3, point: 3, unassigned: 13 })
})

const letters = (words: string) => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Each letter of the source counted where the transcript itself has it; points and nobody's never share one. */
function expectNothingLost(parsed: Parsed): void {
  if (!parsed.ok || !parsed.letters) return
  const { transcript } = parsed
  const { text = '' } = transcript.source
  const counted = Object.values(parsed.letters).reduce((sum, count) => sum + count, 0)
  expect(counted).toBe(letters(text))
  const unassigned = transcript.parse!.unassigned!
  const seen = new Uint8Array(text.length)
  for (const { start, end } of [...transcript.points.map(({ span }) => span!), ...unassigned]) {
    expect(seen.subarray(start, end).some(Boolean), text.slice(start, end)).toBe(false)
    seen.fill(1, start, end)
  }
  const worded = transcript.points.map(({ text: { zh = '', en = zh } }) => en)
  expect(letters(worded.join('\n'))).toBe(parsed.letters.point)
  const said = unassigned.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0)
  expect(said).toBeGreaterThanOrEqual(parsed.letters.unassigned)
}

const NAMES = ['Ada Moss', 'jo', '田岚', 'SPEAKER_01', '说话人 2', 'The Chair', '??']
const WORDS = [
  'The lamp is out.',
  'First, mend it. Second, count the ducks.',
  '先修灯，再修桥。',
  '我讲三点：一是修灯；二是修桥；三是种树。',
  'ok',
  '首先，要做好两件事：一是换灯；二是清淤。其次，要多种树。',
  'We have three problems: (1) rust; (2) frogs',
  '10:30',
]
const LEADS: readonly ((name: string) => string)[] = [
  (name) => `${name}: `,
  (name) => `${name} 00:12\n`,
  (name) => `[00:12] ${name}：`,
  (name) => `${name}\n00:00:12\n`,
  (name) => `### ${name}：\n`,
  (name) => `>> ${name}: `,
  (name) => `【${name}】`,
  (name) => `区长${name}指出，`,
  () => '',
  () => '- ',
  () => '# ',
  () => '[Applause]\n',
  () => '来源：',
]

const turns = fc.array(
  fc.tuple(
    fc.constantFrom(...LEADS),
    fc.constantFrom(...NAMES),
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\n\n', ' ', '\n---\n'),
  ),
  { maxLength: 14 },
)
const asText = turns.map((all) =>
  all.map(([lead, name, words, end]) => `${lead(name)}${words.join(' ')}${end}`).join(''),
)
const asCues = fc
  .array(fc.tuple(turns, fc.constantFrom('', '<v Ada>', '<v 田岚>', 'jo: ')), {
    maxLength: 8,
  })
  .map(
    (cues) =>
      `WEBVTT\n\n${cues.map(([said, voice], i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${voice}${said.map(([, , words]) => words.join(' ')).join('\n')}\n\n`).join('')}`,
  )

test.each([
  ['labelled text and prose', asText],
  ['subtitles', asCues],
] as const)('no letter is lost or stands twice: %s', async (_, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) =>
      expectNothingLost(await parseText(text, { letters: true })),
    ),
  )
})

test.each(['labelled', 'prose', 'srt', 'webvtt'] as const)(
  'no letter is lost, whatever is read as %s',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(asText, asCues, fc.string({ unit: 'binary', maxLength: 200 })),
        async (text) => expectNothingLost(await parseText(text, { format, letters: true })),
      ),
    )
  },
)
