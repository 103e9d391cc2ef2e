import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { encodeAs } from '../../../text/encode.fixture.ts'
import { parseBytes } from '../../parse.ts'
import type { CharacterMapOf } from '../document-read.ts'
import { MEANT } from './character-maps.ts'
import { type Collection, fontWithMap, pdfOf } from './pdf.fixture.ts'
import { readPdf } from './read-pdf.ts'

const asked: string[] = []
const characterMapOf: CharacterMapOf = (name) => {
  asked.push(name)
  return readFile(`node_modules/pdfjs-dist/cmaps/${name}.bcmap`)
}

type Encode = (text: string) => Uint8Array
const utf16: Encode = (text) => Buffer.from(text, 'utf16le').swap16()
const utf32: Encode = (text) =>
  Uint8Array.from(
    [...text].flatMap((sign) =>
      [0, 8, 16, 24].map((bits) => (sign.codePointAt(0)! >>> (24 - bits)) & 255),
    ),
  )
const utf8: Encode = (text) => Buffer.from(text)
const encodeIn =
  (encoding: Parameters<typeof encodeAs>[1]): Encode =>
  (text) =>
    encodeAs(text, encoding)

/** Lines of text from top to bottom of the page in a font with a map. */
const pdfWith = (map: string, collection: Collection, encode: Encode, lines: readonly string[]) =>
  pdfOf(
    [
      lines.map((line, i) => ({
        text: Buffer.from(encode(line)).toString('latin1'),
        // Lines of type from top to bottom stand beside each other, from right to left.
        ...(map.endsWith('V') ? { left: 500 - 20 * i, y: 60 } : { left: 50, y: 90 + 20 * i }),
      })),
    ],
    '',
    fontWithMap(map, collection),
  )

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes, { limit: 1_000_000, characterMapOf })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.document.text
}

const LINES: Readonly<Record<Collection, readonly string[]>> = {
  GB1: ['田小满（镇长）：不，马厩要先修，“长桥”下周一再议……', '阿依古丽·买买提：好——就按12%办！'],
  CNS1: [
    '林美玉（主席）：請各位委員發言。',
    '陳阿土：不，「長橋」要先修，預算是1,200元；上午9時～11時再議。',
  ],
  Japan1: [
    '田中花子（議長）：不、今日は橋の修理についてお話しします。',
    '佐藤：「はい」、そうしましょう。',
  ],
  Korea1: ['김하늘 위원장: 다리를 먼저 고쳐야 합니다.', '이바다 위원: "예산"은 12%입니다.'],
}

test.each<[string, Collection, Encode]>([
  ['GBK-EUC-H', 'GB1', encodeIn('gb18030')],
  ['GBKp-EUC-H', 'GB1', encodeIn('gb18030')],
  ['GBK2K-H', 'GB1', encodeIn('gb18030')],
  ['GBK-EUC-V', 'GB1', encodeIn('gb18030')],
  ['UniGB-UCS2-H', 'GB1', utf16],
  ['UniGB-UCS2-V', 'GB1', utf16],
  ['UniGB-UTF16-H', 'GB1', utf16],
  ['UniGB-UTF16-V', 'GB1', utf16],
  ['UniGB-UTF8-H', 'GB1', utf8],
  ['UniGB-UTF32-H', 'GB1', utf32],
  ['ETen-B5-H', 'CNS1', encodeIn('big5')],
  ['ETen-B5-V', 'CNS1', encodeIn('big5')],
  ['HKscs-B5-H', 'CNS1', encodeIn('big5')],
  ['UniCNS-UCS2-H', 'CNS1', utf16],
  ['UniCNS-UTF16-H', 'CNS1', utf16],
  ['UniCNS-UTF16-V', 'CNS1', utf16],
  ['90ms-RKSJ-H', 'Japan1', encodeIn('shift_jis')],
  ['90ms-RKSJ-V', 'Japan1', encodeIn('shift_jis')],
  ['UniJIS-UCS2-H', 'Japan1', utf16],
  ['UniJIS-UTF16-H', 'Japan1', utf16],
  ['UniJIS-UTF16-V', 'Japan1', utf16],
  ['KSCms-UHC-H', 'Korea1', encodeIn('euc-kr')],
  ['KSCms-UHC-V', 'Korea1', encodeIn('euc-kr')],
  ['UniKS-UCS2-H', 'Korea1', utf16],
  ['UniKS-UTF16-H', 'Korea1', utf16],
])('a text by the map %s is the words that stand there', async (map, collection, encode) => {
  asked.length = 0
  const lines = LINES[collection]
  expect((await textOf(pdfWith(map, collection, encode, lines))).split('\n')).toEqual(lines)
  // No others, so that little is fetched.
  expect(asked).toEqual(expect.arrayContaining([map, `Adobe-${collection}-UCS2`]))
  expect(asked.length).toBeLessThan(5)
})

test('signs of one shape are those that are meant', async () => {
  const maps = { GB1: 'UniGB', CNS1: 'UniCNS', Japan1: 'UniJIS', Korea1: 'UniKS' } as const
  for (const collection of Object.keys(maps) as Collection[])
    for (const [, sign] of MEANT[collection]!) {
      const bytes = pdfWith(`${maps[collection]}-UTF16-H`, collection, utf16, [`Ada${sign}Moss`])
      expect(await textOf(bytes)).toBe(`Ada${sign}Moss`)
    }
})

test('of a PDF whose fonts need a map that cannot be had, nothing is read and that is told', async () => {
  const bytes = pdfWith('GBK-EUC-H', 'GB1', encodeIn('gb18030'), LINES.GB1)
  const failure = { code: 'pdf', why: 'no-maps' }
  expect(await readPdf(bytes, { limit: 100_000 })).toEqual({ ok: false, failure })
  const gone = (name: string) =>
    name.startsWith('Adobe') ? Promise.reject(new Error('gone')) : characterMapOf(name)
  expect(await parseBytes(bytes, { characterMapOf: gone })).toEqual({ ok: false, failure })
})

test('of a PDF with a font whose map nobody knows nothing is read, and that is told', async () => {
  const bytes = pdfWith('Lamp-Board-H', 'GB1', encodeIn('gb18030'), LINES.GB1)
  const failure = { code: 'pdf', why: 'no-maps' }
  expect(await readPdf(bytes, { limit: 1_000_000, characterMapOf })).toEqual({ ok: false, failure })
})

test('a map that is cut short, or a page in its place, tells no words', async () => {
  const bytes = pdfWith('GBK-EUC-H', 'GB1', encodeIn('gb18030'), LINES.GB1)
  for (const spoilt of [
    (map: Uint8Array) => map.subarray(0, map.length / 2),
    () => new TextEncoder().encode('<!doctype html><title>Not found</title>'),
  ]) {
    const read = await readPdf(bytes, {
      limit: 100_000,
      characterMapOf: async (name) => spoilt(await characterMapOf(name)),
    })
    expect(read.ok).toBe(false)
  }
})
