import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSubtitles } from './parse-subtitles.ts'

const clock = (seconds: number) =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')},000`
const srt = (cues: readonly string[]) =>
  cues.map((cue, i) => `${i + 1}\n${clock(i)} --> ${clock(i + 1)}\n${cue}\n`).join('\n')

/** Who says what, a point each; `?` for what is nobody's. */
function said(...cues: string[]): string[] {
  const text = srt(cues)
  const { people, points, unassigned } = parseSubtitles(text)!
  return [
    ...points.map((point) => ({
      ...point.span,
      who: people[point.person]!.name,
      words: point.text!,
    })),
    ...unassigned.map((span) => ({ ...span, who: '?', words: text.slice(span.start, span.end) })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ who, words }) => `${who}: ${words.replace(/[.。]$/, '')}`)
}

test('a label alone on the first line of a cue', () => {
  expect(
    said('ROSA LIND:\nIt drips.', 'ULF BERG:\nSince May.\nOr June.', 'ROSA LIND:\nSo.'),
  ).toEqual(['ROSA LIND: It drips', 'ULF BERG: Since May. Or June', 'ROSA LIND: So'])
})

test('labels behind dashes, also of two lines put into one', () => {
  expect(said('- ROSA: Is it wet?\n- ULF: It is\nnow.', '- ROSA: Since when? - ULF: May.')).toEqual(
    ['ROSA: Is it wet?', 'ULF: It is now', 'ROSA: Since when?', 'ULF: May'],
  )
})

test.each(['<Ulf Berg>', '<Ulf>', '[Anna Berg]', '【王强】', '<王强>'])(
  'a name in brackets of another make than the labels ends the turn: %s',
  (name) => {
    expect(
      said('ROSA LIND: It drips.', `${name} We cannot pay.`, 'Nobody can.', 'ROSA LIND: So.'),
    ).toEqual(['ROSA LIND: It drips', `?: ${name} We cannot pay`, '?: Nobody can', 'ROSA LIND: So'])
    if (name.startsWith('<'))
      expect(said(`ROSA LIND: It drips.\n${name} We cannot pay.`, 'ROSA LIND: So.')).toEqual([
        'ROSA LIND: It drips',
        `?: ${name} We cannot pay`,
        'ROSA LIND: So',
      ])
  },
)

test('a name in brackets that labels have, too, has the word; what is heard ends no turn', () => {
  expect(
    said('ROSA LIND: It drips.', '<Ulf Berg> It does.', 'ULF BERG: So.', 'ROSA LIND: Yes, it is.'),
  ).toEqual([
    'ROSA LIND: It drips',
    '?: <Ulf Berg> It does',
    'ULF BERG: So',
    'ROSA LIND: Yes, it is',
  ])
  expect(
    said('Rosa: It drips.', '<Ulf> It does.', 'Ulf: So.', 'Rosa: [Door Opens] Who is it?'),
  ).toEqual(['Rosa: It drips', 'Ulf: It does. So', 'Rosa: [Door Opens] Who is it?'])
})

test('a dash without a label is nobody’s, and so is what follows', () => {
  expect(said('ROSA: Is it wet?\n- It is.', 'Since May.', 'ROSA: So.', 'ULF: Yes.')).toEqual([
    'ROSA: Is it wet?',
    '?: It is',
    '?: Since May',
    'ROSA: So',
    'ULF: Yes',
  ])
})

test('the label of a known voice within a line begins another turn', () => {
  expect(
    said(
      'ROSA: Is it wet? ULF: It is.',
      '林荷：湿了吗？石川：湿了。',
      'ULF: So.',
      '石川：好。',
      '林荷：好。',
      'ROSA: One: two.',
    ),
  ).toEqual([
    'ROSA: Is it wet?',
    'ULF: It is',
    '林荷: 湿了吗？',
    '石川: 湿了',
    'ULF: So',
    '石川: 好',
    '林荷: 好',
    'ROSA: One: two',
  ])
})

test('where every cue has its label, one without is nobody’s', () => {
  const every = ['ROSA: a', 'ROSA: b', 'ULF: c', 'ULF: d', 'ROSA: e']
  expect(said(...every, 'f', 'ROSA: g').slice(-2)).toEqual(['?: f', 'ROSA: g'])
  const asItChanges = ['ROSA: a', 'b', 'ULF: c', 'd', 'ROSA: e', 'ROSA: f', 'g']
  expect(said(...asItChanges)).toEqual(['ROSA: a b', 'ULF: c d', 'ROSA: e f g'])
})

test('what is heard or sung is nobody’s, nor what follows it', () => {
  expect(
    said(
      'ROSA: a',
      '[tap drips\nin the dark]',
      'b',
      'ULF: c',
      '♪ O rain,\nO rain ♪',
      'd',
      'ROSA: e',
    ),
  ).toEqual([
    'ROSA: a',
    '?: [tap drips',
    '?: in the dark]',
    '?: b',
    'ULF: c',
    '?: ♪ O rain,',
    '?: O rain ♪',
    '?: d',
    'ROSA: e',
  ])
})

test('another colour is somebody else, whom a label may name', () => {
  const yellow = (words: string) => `<font color="#ff0">${words}</font>`
  expect(
    said(
      yellow('ROSA: a'),
      yellow('b'),
      'c',
      yellow('ROSA: d\ne'),
      'ULF: f',
      `${yellow('ROSA:')} g`,
      'h',
    ),
  ).toEqual(['ROSA: a b', '?: c', 'ROSA: d e', 'ULF: f', 'ROSA: g h'])
})

test('nobody has the words of another, wherever the signs of another voice stand', () => {
  const voice = fc.constantFrom('ROSA', 'ULF', null)
  const turn = fc.record({ voice, sign: fc.constantFrom('- ', '>> '), inline: fc.boolean() })
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 12 }), (turns) => {
      const words = (i: number) => `Word${i}.`
      const lines = turns.map(
        ({ voice: who, sign }, i) => `${sign}${who ? `${who}: ` : ''}${words(i)}`,
      )
      const cues: string[] = []
      for (const [i, line] of lines.entries())
        if (turns[i]!.inline && cues.length > 0) cues.push(`${cues.pop()} ${line}`)
        else cues.push(line)
      const known = ['ROSA: One.', 'ULF: Two.', 'ROSA: One.', 'ULF: Two.', 'ROSA: One.']
      const found = said(...known, ...cues)
      for (const [i, { voice: who }] of turns.entries()) {
        const by = found
          .filter((line) => `${line}.`.includes(words(i)))
          .map((line) => line.split(':')[0])
        for (const name of by) expect([who ?? '?', '?']).toContain(name)
        expect(by).toHaveLength(1)
      }
    }),
  )
})
