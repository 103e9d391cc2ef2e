import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { saidBy } from '../said-by.fixture.ts'
import { TIMED } from './timed-texts.fixture.ts'

describe('files of timed words are read as subtitles are', () => {
  test.each(TIMED)('$from', async ({ name, text, said }) => {
    // Whatever it is called: looks go before the name.
    for (const called of [name, 'meeting.txt'])
      expect(saidBy(await parseText(text, { name: called }))).toEqual(said)
  })
})

test('what a file calls itself is the title', async () => {
  for (const { name, text } of TIMED.filter(({ text }) => text.includes('Lamps'))) {
    const parsed = await parseText(text, { name })
    expect(parsed.ok && Object.values(parsed.transcript.meeting.title)).toContain('Lamps')
  }
})

test.each([
  ['an .lrc without a word about itself', 'a.lrc', '[00:01.00]hello there\n', 'lrc'],
  ['an .sbv that begins with a blank line', 'a.txt', '\n0:00:01.000,0:00:02.000\nhello\n', 'sbv'],
])('%s', async (_, name, text, format) => {
  expect(await parseText(text, { name })).toMatchObject({ ok: true, format })
})

test.each([
  [
    'a.ass',
    '[Script Info]\nTitle: x\n\n[Events]\nComment: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,hi\n',
    'ass',
  ],
  [
    'a.ttml',
    '<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="1s"/></div></body></tt>',
    'ttml',
  ],
  ['a.lrc', '[ti:x]\n[00:01.00]\n', 'lrc'],
  ['a.sbv', '0:00:01.000,0:00:02.000\n…\n', 'sbv'],
])('%s without a word says so', async (name, text, format) => {
  expect(await parseText(text, { name })).toMatchObject({ failure: { code: 'no-cues', format } })
})

test('.ass: of brackets only those that are closed hold no words', async () => {
  const line = (name: string, words: string) =>
    `  Dialogue : 0,0:00:01.00,0:00:02.00,D,${name},0,0,0,,${words}\n`
  const text = `[Script Info]\n[Events]\n${line('Ann', '{\\i1}one {a {b} two {c')}${line('Bob', '{x}{{y}three}')}`
  expect(
    saidBy(await parseText(text, { name: 'a.ass' })).map(([who, words]) => [who, words]),
  ).toEqual([
    ['Ann', 'one two {c'],
    ['Bob', 'three}'],
  ])
})

test('XML that is cut short or not closed says where', async () => {
  const text =
    '<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml"><body>\n<p begin="1s">hello</body></tt>'
  expect(await parseText(text)).toEqual({
    ok: false,
    failure: { code: 'xml-syntax', line: 3, column: 20 },
  })
})

const word = fc.constantFrom(
  ...['lamp', '路灯。', '12', '2014', 'a<b', '&amp;', '-->', '00:01.000', '—', '٣', 'Yes.', 'a>b'],
)
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(' ')} x`)
const said = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 5_000_000 }),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
)
type Cues = readonly { readonly start: number; readonly lines: readonly string[] }[]

const clock = (ms: number, digits = 3) => {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  const fraction = String(ms % 1000)
    .padStart(3, '0')
    .slice(0, digits)
  return `${Math.floor(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${fraction}`
}
const escaped = (words: string) => words.replace(/[<&>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const WRITERS: Readonly<Record<string, (cues: Cues) => string>> = {
  sbv: (cues) =>
    cues
      .map(({ start, lines }) => `${clock(start)},${clock(start + 900)}\n${lines.join('\n')}\n`)
      .join('\n'),
  ass: (cues) =>
    `[Script Info]\n\n[Events]\nFormat: Start, End, Text\n${cues
      .map(
        ({ start, lines }, i) =>
          `Dialogue: ${clock(start, 2)},${clock(start + i, 2)},${lines.join('\\N')}`,
      )
      .join('\n')}\n`,
  ttml: (cues) =>
    `<tt xmlns="http://www.w3.org/ns/ttml"><body><div>${cues
      .map(
        ({ start, lines }) =>
          `<p begin="${start}ms" dur="1s">${lines.map(escaped).join('<br/>')}</p>`,
      )
      .join('\n')}</div></body></tt>`,
  lrc: (cues) =>
    `[by:x]\n${cues
      .map(
        ({ start, lines }) =>
          `[${Math.floor(start / 60_000)}:${clock(start, 2).slice(-5)}]${lines.join(' ')}`,
      )
      .join('\n')}\n`,
}

const lettersOf = (texts: readonly string[]) =>
  [...texts.join('').matchAll(/[\p{L}\p{N}]/gu)].map(String).sort().join('')

test.each(Object.entries(WRITERS))('no letter is lost or made up: %s', async (format, write) => {
  await fc.assert(
    fc.asyncProperty(said, async (cues) => {
      const parsed = await parseText(write(cues), { name: `a.${format}` })
      expect(parsed).toMatchObject({ ok: true, format })
      const found = lettersOf(saidBy(parsed).map(([, words]) => words))
      expect(found).toBe(lettersOf(cues.flatMap(({ lines }) => lines)))
    }),
  )
})
