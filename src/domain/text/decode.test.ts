import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode.ts'
import { charactersOf, encodeAs } from './encode.fixture.ts'
import { OLDER, type Older } from './encodings.ts'

const LIMIT = 1 << 20
const decode = (bytes: Uint8Array) => decodeText(bytes, { limit: LIMIT })

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  if (mark) units.unshift(0xfeff)
  return new Uint8Array(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])))
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const WORDS = '会上，甲说：先修路。\n乙说：2024年再修桥。\n'

test.each([
  ['utf-8', utf8(WORDS)],
  ['utf-8', utf8(`\ufeff${WORDS}`)],
  ['utf-16le', utf16(WORDS, true, true)],
  ['utf-16be', utf16(WORDS, false, true)],
  ['utf-16le', utf16(WORDS, true, false)],
  ['utf-16be', utf16(WORDS, false, false)],
] as const)('reads %s', (encoding, bytes) => {
  expect(decode(bytes)).toEqual({ ok: true, text: WORDS, encoding, isGuess: false })
})

/** Short files, as people have them: an encoding, and what is in it. */
test.each<[Older, string]>([
  ['gb18030', '会上'],
  ['gb18030', '张三：好'],
  ['gb18030', '仇小兰：嗯。\r\n单田芳：行。'],
  ['gb18030', 'Wang (王): hello'],
  ['gb18030', '會議紀錄。委員認為經費不足，應予補助。'],
  ['big5', '會議紀錄。委員認為經費不足，應予補助。'],
  ['big5', '林先生：好。'],
  ['big5', '陳大文：多謝主席。'],
  ['shift_jis', '田中：はい。'],
  ['shift_jis', '○議長（春山夏男君）　ただいまから会議を開きます。'],
  ['euc-kr', '이영희: 네.'],
  ['euc-kr', '박하늘: 예산안에 대하여 질의하겠습니다.'],
  ['windows-1252', 'Ann: it’s late.'],
  ['euc-kr', 'PC를'],
  ['windows-1252', 'Café'],
  ['windows-1252', 'Renée'],
  ['windows-1252', 'naïve'],
  ['windows-1252', 'José: Sí, señor.'],
  ['windows-1252', 'Zoë: that costs £5 – or €6 …'],
])('is certain of %s: %s', (encoding, text) => {
  expect(decode(encodeAs(text, encoding))).toEqual({ ok: true, text, encoding, isGuess: true })
})

test.each([
  ['names alone', 'euc-kr', '홍길동'],
  ['names alone', 'shift_jis', '春山夏男'],
  ['half-width katakana', 'shift_jis', 'ｱﾝ: ﾊﾝｶｸ ﾓｼﾞ'],
] as const)('asks about %s in %s, with the text in each', (_, encoding, text) => {
  const decoded = decode(encodeAs(text, encoding))
  expect(decoded).toMatchObject({ ok: false, failure: { code: 'needs-encoding' } })
  if (decoded.ok || decoded.failure.code !== 'needs-encoding') return
  expect(decoded.failure.candidates).toContainEqual({ encoding, sample: text })
})

/** Encodings that are not read: taken for one that is, they would be another’s words. */
test.each([
  ['windows-1251', 'Иванов: Предлагаю начать заседание.'],
  ['koi8-r', 'Иванов: Предлагаю начать заседание.'],
  ['windows-1253', 'Παπάς: ναι, ευχαριστώ.'],
  ['euc-jp', '田中：はい。会議を開きます。'],
  ['windows-1250', 'Wałęsa: proszę państwa, już zaczynamy.'],
  ['windows-1250', 'Dvořák: něco k tomu řeknu.'],
  ['windows-1250', 'Göncz: itt az idő.'],
  ['windows-1254', 'Güler Erdoğan: toplantı başlıyor.'],
  ['windows-1257', 'Šimkus: čia.'],
  ['macintosh', 'José: c’est l’été.'],
])('never takes %s for another', (label, text) => {
  expect(decode(encodeAs(text, label))).toMatchObject({ ok: false })
})

const SPEECH: Readonly<Record<Older, readonly string[]>> = {
  gb18030:
    '主席 张三 李四 王小明 会议 开始 请发言 ： ， 。 路灯 修好 河道 清理 干净 预算 不足 建议 我们 应该 认为 问题 2024 \n'.split(
      ' ',
    ),
  big5: '主席 陳大文 李四 會議 開始 請發言 ： ， 。 路燈 修好 河道 清理 預算 不足 建議 我們 應該 認為 問題 2024 \n'.split(
    ' ',
  ),
  shift_jis:
    '議長 田中 佐々木 会議を 開きます ： 、 。 予算が 足りません 道路の 補修 お願い します と思います 2024 \n'.split(
      ' ',
    ),
  'euc-kr':
    '의장 김철수 이영희 회의를 시작하겠습니다 : , . 예산이 부족합니다 도로를 고쳐야 합니다 생각합니다 2024 \n'.split(
      ' ',
    ),
  'windows-1252':
    'Renée José Müller the a and is café naïve “ ” it’s don’t – £5 préfère señor für \n'.split(' '),
}

describe.each(OLDER)('any text in %s', (encoding) => {
  const words = fc.array(fc.constantFrom(...SPEECH[encoding]), { minLength: 25, maxLength: 60 })
  const signs = charactersOf(encoding)
  const between =
    encoding === 'gb18030' || encoding === 'big5' || encoding === 'shift_jis' ? '' : ' '

  test('of speech is read as it was written, or asked about', () => {
    fc.assert(
      fc.property(words, fc.array(fc.constantFrom(...signs), { maxLength: 3 }), (said, rare) => {
        const text = [...said, ...rare].join(between)
        expectSame(text, encoding)
      }),
    )
  })

  test('of whatever characters is never read as another', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { minLength: 25, maxLength: 80 }), (any) => {
        expectSame(any.join(''), encoding)
      }),
    )
  })
})

function expectSame(text: string, encoding: Older) {
  const bytes = encodeAs(text, encoding)
  const decoded = decode(bytes)
  if (decoded.ok) expect(decoded).toMatchObject({ text, encoding })
  // Whoever says it gets it.
  const said = decodeText(bytes, { limit: LIMIT, encoding })
  expect(said).toMatchObject({ ok: true, text, encoding })
}

test('any bytes are read or refused', () => {
  const sayings = fc.option(fc.constantFrom(...OLDER, 'utf-8', 'utf-16le'), { nil: undefined })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), sayings, (bytes, encoding) => {
      const decoded = decodeText(bytes, { limit: LIMIT, encoding })
      if (decoded.ok) expect(decoded.text).not.toMatch(/\0|\p{Cs}/u)
    }),
  )
})

test('a character that a decoder lacks is no text: Node has private-use signs for 咗', () => {
  const bytes = new Uint8Array([...encodeAs('主席：多謝', 'big5'), 0xfa, 0x40])
  for (const encoding of [undefined, 'big5'] as const) {
    const decoded = decodeText(bytes, { limit: LIMIT, encoding })
    if (decoded.ok) expect(decoded.text).not.toMatch(/\p{Co}/u)
  }
})

test('signs of one’s own in GB18030 are asked about, not thrown away', () => {
  const own = new Uint8Array([...encodeAs('会议开始，请', 'gb18030'), 0xaa, 0xa1])
  const decoded = decode(own)
  expect(decoded).toMatchObject({ failure: { code: 'needs-encoding' } })
  expect(JSON.stringify(decoded)).toContain('会议开始，请')
  expect(decodeText(own, { limit: LIMIT, encoding: 'gb18030' })).toMatchObject({ ok: true })
})

test('what is UTF-8 but for a byte is said to be broken there', () => {
  const bytes = utf8('会上，甲说：先修路。')
  bytes[10] = 0xff
  expect(decode(bytes)).toEqual({ ok: false, failure: { code: 'encoding', offset: 10 } })
})

test.each([
  ['a NUL', 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\0B', 'A\ufffdB'],
  ['CHAT’s time marks', `*ANN:\thello . ${'\x150_1\x15'.repeat(9)}`, '\x150_1\x15'],
  ['a vertical tab and the sign that ended files', 'a\vb\x1a', 'a\vb\x1a'],
])('%s is no sign of binary', (_, text, kept) => {
  const decoded = decode(utf8(text))
  expect(decoded).toMatchObject({ ok: true, text: expect.stringContaining(kept) })
})

test.each([
  [new Uint8Array(), { code: 'empty' }],
  [new Uint8Array([1, 0, 2, 0, 0, 9, 200]), { code: 'binary' }],
  [new Uint8Array([1, 2, 3, 4, 5, 6]), { code: 'binary' }],
  [utf8('b\b_o\bo_l\bl \x1b[1mbold\x1b[0m'), { code: 'binary' }],
  [new Uint8Array([0x61, 0xff, 0xff, 0x61]), { code: 'encoding', offset: 1 }],
  [new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0xff]), { code: 'encoding' }],
])('refuses %s as %o', (bytes, failure) => {
  expect(decode(bytes)).toMatchObject({ ok: false, failure })
})

test('says how large a file may be, and what it is not', () => {
  expect(decodeText(new Uint8Array(11), { limit: 10 })).toEqual({
    ok: false,
    failure: { code: 'too-large', bytes: 11, limit: 10 },
  })
  const bytes = Uint8Array.of(0x61, 0xff, 0xff, 0x61)
  expect(decodeText(bytes, { limit: 10, encoding: 'big5' })).toEqual({
    ok: false,
    failure: { code: 'encoding', offset: 1, encoding: 'big5' },
  })
})

test('a long text is told by lines of it, wherever they stand', () => {
  const ascii = 'Ann: nothing of interest so far.\n'.repeat(10_000)
  const bytes = encodeAs(`${ascii}Renée: c’est l’été, où ?\n`, 'windows-1252')
  expect(decode(bytes)).toMatchObject({ ok: true, encoding: 'windows-1252' })
  const line = encodeAs(`${'x '.repeat(100_000)}${'主席：會議開始。'.repeat(20_000)}`, 'big5')
  expect(decode(line)).toMatchObject({ ok: true, encoding: 'big5' })
  // What comes late can rule an encoding out.
  const broken = Uint8Array.from([...line, 0x81, 0x20])
  expect(decode(broken)).toMatchObject({ ok: false })
})
