import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONFUSABLES } from '../text/confusables.ts'
import { UNSEEN } from './any-ids.fixture.ts'
import { tellApart } from './look-alikes.ts'
import { mayLookAlike } from './may-look-alike.ts'
import { withOwnNames } from './own-names.ts'
import { shippedTranscript } from './shipped-meeting.fixture.ts'
import type { Localized, Speaker } from './transcript.ts'

const named = (...names: readonly Localized[]): Speaker[] =>
  names.map((name, i) => ({ id: `s${i}`, name }))
const english = (...names: readonly string[]) => named(...names.map((en) => ({ en })))
const namesOf = (speakers: readonly Speaker[]) => speakers.map(({ name }) => name)

test('who has one name in both languages has one when it is numbered', () => {
  const both = (name: string) => ({ zh: name, en: name })
  const speakers = named(both('Ann Hale'), both('Ann H\u0430le'))
  expect(namesOf(tellApart(speakers))).toEqual([
    both('Ann Hale (1/2)'),
    both('Ann H\u0430le (2/2)'),
  ])
})

test.each([
  ['the same', 'Ann Hale', 'Ann Hale'],
  ['in capitals', 'Ann Hale', 'ANN HALE'],
  ['a Cyrillic letter', 'Ann Hale', 'Ann H\u0430le'],
  ['a Greek letter', 'Ann Hale', '\u0391nn Hale'],
  ['all of it in Cyrillic', 'COCOA', 'СОСОА'],
  ['full width', 'Ann Hale', 'Ａｎｎ　Ｈａｌｅ'],
  ['letters of mathematics', 'Ann Hale', '𝐀𝐧𝐧 𝐇𝐚𝐥𝐞'],
  ['a capital I for an l', 'Ann Hale', 'Ann HaIe'],
  ['a one for an l', 'Ann Hale', 'Ann Ha1e'],
  ['a zero for an O', 'Olu Obi', 'Olu 0bi'],
  ['rn for m', 'Tom', 'Torn'],
  ['vv for w after a capital', 'Vvvos', 'Vwos'],
  ['no dot', 'Mia', 'M\u0131a'],
  ['another space', 'Ann Hale', 'Ann\u2009 Hale'],
  ['another hyphen', 'Ann-Marie', 'Ann\u2011Marie'],
  ['another apostrophe', "O'Neill", 'O’Neill'],
  ['not composed', 'Zoé', 'Zoe\u0301'],
  ['a soft hyphen', 'Ann Hale', 'Ann Ha\u00adle'],
  ['a sign for what is hidden', 'Ann Hale', 'Ann\ufffd Hale'],
  ['a compatibility ideograph', '李樂', '\uf9e1樂'],
  ['a radical', '龙力', '\u2ff3力'.replace('\u2ff3', '\u2ef0')],
  ['a Kangxi radical', '龍山', '\u2fd3山'],
  ['a kana', '丁力', '丁カ'],
  ['another dot', '汉斯·米勒', '汉斯・米勒'],
])('%s: %s and %s are numbered', (_, one, other) => {
  const speakers = english(one, 'Somebody Else', other)
  expect(mayLookAlike(speakers)).toBe(true)
  const shown = tellApart(speakers)
  expect(namesOf(shown)).toEqual([
    { en: `${one} (1/2)` },
    { en: 'Somebody Else' },
    { en: `${other} (2/2)` },
  ])
  expect(withOwnNames(shown)).toEqual(speakers)
})

test.each([...CONFUSABLES])('%s looks like %s', (other, plain) => {
  expect(other.normalize('NFKC')).toBe(other)
  const shown = tellApart(english(`x${plain}x`, `x${other}x`))
  expect(namesOf(shown)).toEqual([{ en: `x${plain}x (1/2)` }, { en: `x${other}x (2/2)` }])
})

test.each(UNSEEN)('a name with %j looks like the name without', (unseen) => {
  const speakers = english('Ann', `A${unseen}nn`)
  expect(tellApart(speakers)).not.toBe(speakers)
  expect(mayLookAlike(speakers)).toBe(true)
})

test.each([
  ['simplified and traditional', '张伟', '張偉'],
  ['ideographs of one sound', '张伟', '章伟'],
  ['an accent', 'Jose', 'José'],
  ['a letter more', 'Lin', 'Linn'],
  ['an i for an l', 'Ella', 'Elia'],
  ['the same in capitals', 'ELLA', 'ELIA'],
  ['numbers of their own', 'Panel (1/2)', 'Panel (2/2)'],
  ['other scripts', 'Иван', 'Ivan'],
])('%s: %s and %s are left as they are', (_, one, other) => {
  const speakers = english(one, other)
  expect(tellApart(speakers)).toBe(speakers)
})

test('the shipped meeting shows nothing of it, and is not even looked at closely', () => {
  const { speakers } = shippedTranscript
  expect(tellApart(speakers)).toBe(speakers)
  expect(mayLookAlike(speakers)).toBe(false)
})

test.each([
  ['letters that are often drawn alike, not here', 'Wang Minwei', 'Liang Lei'],
  ['a letter with a mark', 'Lü Jing', 'Lu Jing'],
  ['two with marks', 'Zoé Müller', 'Zoë Mueller'],
])('%s: %s and %s are not even looked at closely', (_, one, other) => {
  expect(mayLookAlike(english(one, other))).toBe(false)
})

test('no character that is not looked at closely stands for another', () => {
  const passed = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (char) => char !== ' ' && !mayLookAlike(english(char)),
  )
  expect(passed).toContain('ü')
  for (const char of passed) {
    expect(CONFUSABLES.has(char)).toBe(false)
    expect(char.normalize('NFKC')).toBe(char)
  }
})

test('names that are alike in one language are numbered in that one', () => {
  const speakers = named({ zh: '张伟', en: 'Zhang Wei' }, { zh: '章伟', en: 'Zhang Wei' })
  expect(namesOf(tellApart(speakers))).toEqual([
    { zh: '张伟', en: 'Zhang Wei (1/2)' },
    { zh: '章伟', en: 'Zhang Wei (2/2)' },
  ])
})

test('a name in one language stands in for the other, so it is compared with both', () => {
  const speakers = named({ zh: '李伟' }, { zh: '王伟', en: '李伟' }, { zh: '李伟', en: 'Li Wei' })
  expect(namesOf(tellApart(speakers))).toEqual([
    { zh: '李伟（1/3）' },
    { zh: '王伟', en: '李伟 (2/3)' },
    { zh: '李伟（3/3）', en: 'Li Wei' },
  ])
})

test('one speaker with the same name in both languages looks like nobody else', () => {
  const speakers = named({ zh: 'Ann Hale', en: 'Ann Hale' }, { zh: '李', en: 'Li' })
  expect(tellApart(speakers)).toBe(speakers)
  expect(mayLookAlike(speakers)).toBe(false)
})

test.each([['Ann (1/2)'], ['Ann（1/2）'], ['ANN (l/2)'], ['Ann (1∕2)'], ['Ann (1/3) (2/9)']])(
  'who brings a number is numbered with the others: %s',
  (pretender) => {
    expect(namesOf(tellApart(english('Ann', pretender, 'Ann')))).toEqual([
      { en: 'Ann (1/3)' },
      { en: `${pretender} (2/3)` },
      { en: 'Ann (3/3)' },
    ])
  },
)

describe('any names', () => {
  const piece = fc.constantFrom(
    ...[
      'Ann',
      'ann',
      '\u0410nn',
      'Al',
      'AI',
      'a1',
      'rn',
      'RN',
      'm',
      'v',
      'V',
      'w',
      '李',
      '张',
      '長',
      '\u2ed1',
      'é',
      'e\u0301',
    ],
    ...[
      ' ',
      '\u3000',
      '(1/2)',
      '（2/2）',
      ' (1/2)',
      '(l/3)',
      '\u200b',
      '\ufffd',
      '\u00ad',
      '\u0301',
      'ﬁ',
      'ß',
    ],
  )
  const anyName = fc
    .array(piece, { minLength: 1, maxLength: 3 })
    .map((pieces) => pieces.join(''))
    .filter((name) => /\S/.test(name))
  const anyNames = fc
    .array(
      fc.oneof(
        fc.record({ zh: anyName, en: anyName }),
        fc.record({ en: anyName }),
        fc.record({ zh: anyName }),
      ),
      { maxLength: 12 },
    )
    .map((names) => named(...names))

  test('once told apart no two look alike, and everybody keeps their own name', () => {
    fc.assert(
      fc.property(anyNames, (speakers) => {
        const shown = tellApart(speakers)
        expect(withOwnNames(shown)).toEqual(speakers)
        const again = shown.map(({ ownName: _, ...speaker }) => speaker)
        expect(tellApart(again)).toBe(again)
      }),
    )
  })

  test('what is not looked at closely has nothing to tell apart', () => {
    fc.assert(
      fc.property(anyNames, (speakers) => {
        if (!mayLookAlike(speakers)) expect(tellApart(speakers)).toBe(speakers)
      }),
    )
  })
})

test('20,000 names that all look alike are numbered in the time of their number', () => {
  const speakers = english(...Array.from({ length: 20_000 }, (_, i) => 'Aa'.charAt(i % 2)))
  expect(tellApart(speakers).at(-1)!.name).toEqual({ en: 'a (20000/20000)' })
})
