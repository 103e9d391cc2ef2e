import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Parsed, parseBytes, parseText } from '../parse.ts'
import { saidBy } from '../said-by.fixture.ts'
import { eaf, shortTextGrid, textGrid } from './annotations.fixture.ts'
import { readPraatSigns } from './praat-signs.ts'
import { readTextGrid, TextGridFault } from './textgrid.ts'

const offers = (parsed: Parsed) =>
  !parsed.ok && parsed.failure.code === 'needs-tiers' ? parsed.failure.offers : null

describe('ELAN', () => {
  const speech = [
    {
      name: 'Ada',
      voice: 'Ada Moss',
      spans: [
        [500, 1400, 'The lamp is out.'],
        [6000, 7000, 'Good &amp; well.'],
      ],
    },
    { name: 'tx@Jo Reed', spans: [[4100, 5000, 'We have two offers.']] },
  ] as const

  test('tiers that say whose they are, are read at once, in order of time', async () => {
    const parsed = await parseText(eaf(speech), { name: 'lamp.eaf' })
    expect(parsed).toMatchObject({ ok: true, format: 'elan' })
    expect(saidBy(parsed)).toEqual([
      ['Ada Moss', 'The lamp is out.', 500],
      ['Jo Reed', 'We have two offers.', 4100],
      ['Ada Moss', 'Good & well.', 6000],
    ])
  })

  test('where the recording lies is in nothing that is read', async () => {
    const text = eaf(speech)
    expect(text).toContain('/home/private')
    expect(JSON.stringify(await parseText(text))).not.toContain('private')
  })

  test('where it is not certain, a person chooses', async () => {
    const tiers = [...speech, { name: 'gesture', spans: [[0, 10, 'points']] }] as const
    const asked = await parseText(eaf(tiers))
    expect(offers(asked)).toEqual([
      {
        tier: 0,
        name: 'Ada',
        voice: 'Ada Moss',
        count: 2,
        sample: 'The lamp is out. / Good & well.',
        likely: true,
      },
      {
        tier: 1,
        name: 'tx@Jo Reed',
        voice: 'Jo Reed',
        count: 1,
        sample: 'We have two offers.',
        likely: true,
      },
      { tier: 2, name: 'gesture', count: 1, sample: 'points', likely: false },
    ])
    const chosen = await parseText(eaf(tiers), { tiers: [1, 2] })
    expect(saidBy(chosen)).toEqual([
      ['gesture', 'points', 0],
      ['Jo Reed', 'We have two offers.', 4100],
    ])
  })

  test('two tiers of one person may be speech and gestures, so a person chooses', async () => {
    const hands = { name: 'hands', voice: 'Ada Moss', spans: [[600, 900, 'points to it']] } as const
    const asked = await parseText(eaf([...speech, hands]))
    expect(offers(asked)?.map(({ name, voice }) => [name, voice])).toEqual([
      ['Ada', 'Ada Moss'],
      ['tx@Jo Reed', 'Jo Reed'],
      ['hands', 'Ada Moss'],
    ])
    const chosen = await parseText(eaf([...speech, hands]), { tiers: [0, 1] })
    expect(saidBy(chosen)).toEqual(saidBy(await parseText(eaf(speech))))
  })

  test('the only tier may have labels in it', async () => {
    const spans = [
      [0, 900, 'ANN: The lamp is out.'],
      [1000, 2000, 'BOB: So?'],
      [3000, 4000, 'ANN: Yes, it is.'],
    ] as const
    expect(saidBy(await parseText(eaf([{ name: 'default', spans }])))).toEqual([
      ['ANN', 'The lamp is out.', 0],
      ['BOB', 'So?', 1000],
      ['ANN', 'Yes, it is.', 3000],
    ])
  })

  test('times that are missing lie evenly between, and what is about another has its time', async () => {
    const text = eaf([
      {
        name: 'a',
        voice: 'Ann',
        spans: [
          [1000, null, 'One two.'],
          [null, null, 'Three four.'],
          [null, 4000, 'Five six.'],
        ],
      },
      {
        name: 'b',
        voice: 'Bob',
        about: 0,
        spans: [
          [0, 1, 'Uno dos.'],
          [1, 1, 'Tres.'],
          [1, 1, 'Cuatro.'],
        ],
      },
    ])
    const parsed = await parseText(text, { tiers: [0] })
    const source = parsed.ok ? parsed.transcript.source.text! : ''
    expect(source.match(/\d\d:\d\d:\d\d\.\d{3}/g)).toEqual(
      ['01.000', '02.000', '02.000', '03.000', '03.000', '04.000'].map((time) => `00:00:${time}`),
    )
    const about = await parseText(text, { tiers: [1] })
    const times = (about.ok ? about.transcript.source.text! : '').match(/\d\d\.\d{3}(?= -->)/g)
    expect(times).toEqual(['01.000', '02.000', '02.500'])
  })

  test('without a word, or cut short, it says so', async () => {
    expect(await parseText(eaf([{ name: 'a', spans: [] }]))).toMatchObject({
      failure: { code: 'no-cues', format: 'elan' },
    })
    expect(await parseText(eaf(speech).slice(0, -30))).toMatchObject({
      failure: { code: 'xml-syntax' },
    })
  })
})

describe('TextGrid', () => {
  test.each([
    ['a dot behind it', '2.', 2000],
    ['a sign before it', '+2', 2000],
    ['letters behind it', '2s', 2000],
    ['a remark behind it', '2! the end', 2000],
    ['a percentage', '150%', 1500],
    ['an exponent', '2e0', 2000],
  ])('a number with %s', (_, written, end) => {
    const text = `"ooTextFile"\n"TextGrid"\n0 9 <exists>\n1\n"IntervalTier" "Ada"\n0 9\n1\n0 ${written}\n"The lamp is out."\n`
    expect(readTextGrid(text)).toMatchObject([{ spans: [{ start: 0, end }] }])
  })

  test.each(['1/2', '0x2'])('%s is no number that is read', (written) => {
    const text = `"ooTextFile"\n"TextGrid"\n0 9 <exists>\n1\n"IntervalTier" "Ada"\n0 9\n1\n0 ${written}\n"The lamp is out."\n`
    expect(() => readTextGrid(text)).toThrow(TextGridFault)
  })

  const tiers = [
    {
      name: 'Ada',
      spans: [
        [0.5, 1.4, 'The l\\a\'mp is ""out"".'],
        [6, 7, 'Good.\nWell.'],
      ],
    },
    { name: '乔', spans: [[4.1, 5, '有两份报价。']] },
    { name: 'clicks', points: true, spans: [[2, 2, 'click']] },
  ] as const
  const said = [
    ['Ada', 'The lámp is "out".', 500],
    ['乔', '有两份报价', 4100],
    ['Ada', 'Good. Well.', 6000],
  ]

  test.each([
    ['the long form', textGrid(tiers)],
    ['the short form', shortTextGrid(tiers)],
  ])('%s: intervals and points, of the tiers that are chosen', async (_, text) => {
    const asked = await parseText(text, { name: 'lamp.TextGrid' })
    expect(offers(asked)?.map(({ name, likely }) => [name, likely])).toEqual([
      ['Ada', true],
      ['乔', true],
      ['clicks', false],
    ])
    expect(saidBy(await parseText(text, { tiers: [0, 1] }))).toEqual(said)
  })

  test('as Praat writes Chinese: UTF-16, the high byte first', async () => {
    const text = `\ufeff${textGrid(tiers)}`
    const bytes = new Uint8Array(text.length * 2)
    for (let i = 0; i < text.length; i++) {
      bytes[2 * i] = text.charCodeAt(i) >> 8
      bytes[2 * i + 1] = text.charCodeAt(i) & 0xff
    }
    expect(saidBy(await parseBytes(bytes, { tiers: [0, 1] }))).toEqual(said)
  })

  test('one that is cut short says where', async () => {
    const text = textGrid(tiers)
    const cut = text.slice(0, text.indexOf('Good.'))
    expect(await parseText(cut)).toMatchObject({ failure: { code: 'textgrid-syntax' } })
    expect(await parseText(text.replace('intervals: size = 2', 'intervals: size = 3'))).toEqual({
      ok: false,
      failure: { code: 'textgrid-syntax', line: 25, column: 17 },
    })
  })
})

test.each([
  ['\\a"e\\o/ \\ng\\:f', 'äeø ŋː'],
  ["\\e'\\c,\\'1x", 'éçˈx'],
  ['a\\bsb \\zz c\\', 'a\\b \\zz c\\'],
])('%s is %s', (written, signs) => expect(readPraatSigns(written)).toBe(signs))

const word = fc.constantFrom(
  'lamp',
  '路灯',
  '12',
  'so.',
  'a<b',
  '&amp;',
  '"',
  '-->',
  'ünder',
  '!',
  '7',
)
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => `${all.join(' ')} x`)
const span = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 900 }), words)
const tier = fc.array(span, { minLength: 1, maxLength: 5 })

const lettersOf = (texts: readonly string[]) =>
  [...texts.join('').matchAll(/[\p{L}\p{N}]/gu)].map(String).sort().join('')
const escaped = (text: string) => text.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`)

test('no letter on a chosen tier is lost or made up', async () => {
  const form = fc.constantFrom('eaf', 'long', 'short')
  await fc.assert(
    fc.asyncProperty(form, fc.array(tier, { minLength: 1, maxLength: 3 }), async (as, all) => {
      const write = as === 'eaf' ? escaped : (text: string) => text.replaceAll('"', '""')
      const unit = as === 'eaf' ? 1 : 1000
      const tiers = all.map((spans, i) => ({
        name: `T${i}`,
        spans: spans.map(
          ([from, long, text]) => [from / unit, (from + long) / unit, write(text)] as const,
        ),
      }))
      const text =
        as === 'eaf' ? eaf(tiers) : as === 'long' ? textGrid(tiers) : shortTextGrid(tiers)
      const parsed = await parseText(text, { tiers: all.map((_, i) => i) })
      const found = saidBy(parsed)
      expect(lettersOf(found.map(([, said]) => said))).toBe(
        lettersOf(all.flatMap((spans) => spans.map(([, , said]) => said))),
      )
    }),
  )
})
