import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagesOf } from '../../../format/pages-of.ts'
import { parseBytes } from '../../parse.ts'
import { OUTERMOST } from './margins.ts'
import { type Placed, pdfOf } from './pdf.fixture.ts'
import { readPdf } from './read-pdf.ts'

const textOf = async (pages: readonly (readonly Placed[])[]) => {
  const read = await readPdf(pdfOf(pages), { limit: 1_000_000 })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.document.text
}

/** Lines one under the other, 14 pt apart. */
const lines = (texts: readonly string[], left: number, top: number, size = 10): Placed[] =>
  texts.map((text, i) => ({ text, left, y: top + 14 * i, size }))

test('lines are paragraphs: where one had room for the next word, or the next is set in, one ends', async () => {
  const text = await textOf([
    lines(
      [
        'Ada Moss said that the weir is old and that repairs of it cannot wait for the',
        'spring, since the ferry landing floods.',
        'Jo Reed disagreed, and asked who is going to pay for all of that in this one year.',
      ],
      50,
      100,
    ),
  ])
  expect(text).toBe(
    [
      'Ada Moss said that the weir is old and that repairs of it cannot wait for the spring, since the ferry landing floods.',
      'Jo Reed disagreed, and asked who is going to pay for all of that in this one year.',
    ].join('\n'),
  )
})

test('a hyphen that parts a word goes, one that is the word’s own stays', async () => {
  const text = await textOf([
    lines(
      [
        'The well-informed committee of the harbour was not at all sure whether the neigh-',
        'bours had been asked, and it wanted something that is as well thought and as well-',
        'informed as it is itself.',
      ],
      50,
      100,
    ),
  ])
  expect(text).toContain('whether the neighbours had')
  expect(text).toContain('as well-informed as')
})

test('two columns are read one after the other, a title across both before them', async () => {
  const left = Array.from({ length: 8 }, (_, i) => `Left line ${i} has about this many words`)
  const right = Array.from({ length: 8 }, (_, i) => `Right line ${i} has about as many words`)
  const text = await textOf([
    [
      {
        text: 'A title that stands across both of the columns of this page',
        left: 60,
        y: 60,
        size: 16,
      },
      ...lines(left, 50, 100),
      ...lines(right, 320, 100),
    ],
  ])
  const order = ['A title', ...left, ...right].map((said) => text.replace(/\n/g, ' ').indexOf(said))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('names beside words are no column: each stands before what it is beside', async () => {
  const said = Array.from(
    { length: 6 },
    (_, i) => `Answer ${i} goes on for quite a while and is long enough`,
  )
  const text = await textOf([
    [...lines(['Moss', 'Reed', 'Moss', 'Reed', 'Moss', 'Reed'], 50, 100), ...lines(said, 120, 100)],
  ])
  expect(text.split('\n')).toEqual(said.map((words, i) => `${i % 2 ? 'Reed' : 'Moss'}\t${words}`))
})

test('what comes back on each page, and its number, is none of the text', async () => {
  const page = (n: number): Placed[] => [
    { text: 'Minutes of the harbour committee', left: 200, y: 40 },
    { text: `Only page ${n} says this.`, left: 50, y: 120 },
    { text: `- ${n} -`, left: 290, y: 770 },
  ]
  expect(await textOf([page(1), page(2), page(3)])).toBe(
    'Only page 1 says this.\nOnly page 2 says this.\nOnly page 3 says this.',
  )
})

test('notes at the foot of a page come after the text, which goes on over the page', async () => {
  const full = 'All of this line is full of words up to its very end, as lines in the middle of'
  const text = await textOf([
    [
      ...lines(
        [
          ...Array.from({ length: 6 }, () => full),
          'a paragraph that does not end here are, since the',
        ],
        50,
        100,
      ),
      {
        text: 'and one that is as long as the others are, which it has to be for a column to be',
        left: 50,
        y: 198,
      },
      { text: '1 See the file of the archive.', left: 50, y: 740, size: 8 },
    ],
    lines(['full of words, end on another page.'], 50, 100),
  ])
  expect(text).toMatch(/for a column to be full of words, end on another page\.\n/)
  expect(text).toMatch(/\nFootnotes\n1 See the file of the archive\.$/)
})

test.each(OUTERMOST.flatMap(({ is, like }) => like.map((text) => [text, is] as const)))(
  'outermost on a page: %s',
  (text, is) => {
    expect(text).toMatch(is)
  },
)

test('pages that are pictures, damaged files and files with a password are told', async () => {
  const failure = async (bytes: Uint8Array) => {
    const parsed = await parseBytes(bytes, { name: 'a.pdf' })
    return parsed.ok ? null : parsed.failure
  }
  expect(await failure(pdfOf([[]]))).toEqual({ code: 'pdf', why: 'pictures' })
  expect(await failure(pdfOf([[]]).subarray(0, 40))).toEqual({ code: 'pdf', why: 'damaged' })
  const key = 'ab'.repeat(32)
  const locked = pdfOf(
    [[{ text: 'Ada Moss: yes', left: 50, y: 100 }]],
    `/ID [<${key.slice(0, 32)}> <${key.slice(0, 32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  )
  expect(await failure(locked)).toEqual({ code: 'pdf', why: 'password' })
})

test('more text than is read ends the reading', async () => {
  const page = Array.from({ length: 50 }, (_, i) => ({
    text: 'words '.repeat(20),
    left: 50,
    y: 15 * i + 20,
  }))
  expect(await readPdf(pdfOf([page]), { limit: 1000 })).toMatchObject({
    ok: false,
    failure: { code: 'too-large' },
  })
})

test('a transcript with names before words is one', async () => {
  const parsed = await parseBytes(
    pdfOf([
      lines(
        ['Ada Moss: The weir is old.', 'Jo Reed: Who pays for it?', 'Ada Moss: The county.'],
        50,
        100,
      ),
    ]),
    { name: 'a.pdf' },
  )
  expect(parsed).toMatchObject({ ok: true, format: 'labelled' })
})

test('turns stay apart, whatever their labels are made of', async () => {
  const said = [
    'Speaker 1: so the weir is old and we have to do something about it before the winter comes',
    'Speaker 2: yes and who pays for it if I may ask because the county will surely not do it at',
    'Ms Moss:',
    'The county pays for half of it and the town for the other half, as it did the last time we',
    '[00:12] Ann Reed: I do not think that this is right and I said so before the last election',
    'Speaker 1: all right',
  ]
  expect((await textOf([lines(said, 50, 100)])).split('\n')).toEqual(said)
})

test('labels at the tops of pages are no headers, though they are alike but for their numbers', async () => {
  const page = (label: string, words: string): Placed[] => [
    { text: label, left: 50, y: 60 },
    { text: words, left: 50, y: 80 },
  ]
  const text = await textOf([
    page('Speaker 1  00:12', 'The weir is old.'),
    page('Speaker 2  00:40', 'Who pays for it?'),
    page('Speaker 1  01:02', 'The county.'),
  ])
  expect(text).toMatch(/^Speaker 1 +00:12\s+The weir is old\.\nSpeaker 2 +00:40\s+Who pays/)
})

test('a PDF of many runs is read; pages that are pictures among others are told', async () => {
  const page = Array.from({ length: 40 }, (_, y) =>
    Array.from({ length: 60 }, (_, x) => ({
      text: 'ab',
      left: 20 + 9 * x,
      y: 40 + 18 * y,
      size: 4,
    })),
  ).flat()
  const read = await readPdf(pdfOf([...Array.from({ length: 8 }, () => page), []]), {
    limit: 10_000_000,
  })
  expect(read).toMatchObject({
    ok: true,
    document: { warnings: [{ code: 'document-left-out', facts: ['pictures', 1] }] },
  })
})

test('a vote a line is a row, though all end at the same place', async () => {
  const names = ['Moss', 'Reed', 'Lark', 'Abell']
  const text = await textOf([
    [
      ...lines(names, 50, 100),
      ...lines(
        names.map(() => 'aye'),
        200,
        100,
      ),
    ],
  ])
  expect(text.split('\n')).toEqual(names.map((name) => `${name}\taye`))
})

test('where each page begins is told, with words that go on over its end, pages without and notes', async () => {
  const first = [
    'Ada Moss said that the weir is old and that repairs of it cannot wait for the',
    'spring, and that the ferry landing floods whenever it has been raining on the neigh-',
  ]
  const bytes = pdfOf([
    [
      ...lines(first, 50, 100),
      ...lines(['1 See file 7 of the archive of the harbour.'], 50, 770, 7),
    ],
    [],
    lines(['bouring hills. Jo Reed disagreed.', 'Nobody spoke of the boiler house.'], 50, 100),
  ])
  const read = await readPdf(bytes, { limit: 1_000_000 })
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  const { text, pages = [] } = read.document
  const words = pages.map((start, i) => text.slice(start, pages[i + 1]))
  expect(words.slice(0, 3)).toEqual([
    expect.stringMatching(/^Ada Moss .*on the neigh$/s),
    '',
    'bouring hills. Jo Reed disagreed. Nobody spoke of the boiler house.\n',
  ])
  expect(pages).toHaveLength(4)
  expect(words[3]).toMatch(/See file 7/)
  const parsed = await parseBytes(bytes, { name: 'weir.pdf' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  expect(parsed.transcript.format).toBe('reyi/transcript@2')
  expect(parsed.transcript.source.pages).toEqual(pages)
})

test('each word stands on its page, whatever columns and lines it stands in', async () => {
  const words = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 12 })
  const column = fc.record({ words, isSetIn: fc.boolean(), ends: fc.constantFrom('', '.', '-') })
  const anyPages = fc.array(fc.array(column, { maxLength: 2 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(anyPages, async (pages) => {
      let n = 0
      const placed = pages.map((columns, page) =>
        columns.flatMap(({ words, isSetIn, ends }, i) =>
          lines(
            words.map(
              (many) => Array.from({ length: many }, () => `w${page + 1}q${n++}q`).join(' ') + ends,
            ),
            50 + 270 * i + (isSetIn ? 20 : 0),
            100,
          ),
        ),
      )
      fc.pre(n > 10)
      const read = await readPdf(pdfOf(placed), { limit: 1_000_000 })
      if (!read.ok) throw new Error(JSON.stringify(read.failure))
      const { text, pages: begins } = read.document
      for (const { 0: word, 1: page, index } of text.matchAll(/w(\d+)q\d+q/g))
        expect(pagesOf(begins, { start: index, end: index + word.length })).toEqual([
          Number(page),
          Number(page),
        ])
    }),
    { numRuns: 60 },
  )
})
