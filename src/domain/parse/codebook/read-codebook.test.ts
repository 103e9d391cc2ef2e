import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCodebookCsv } from '../../export/codebook-csv.ts'
import { writeCodebookQdc } from '../../export/codebook-qdc.ts'
import { anyTranscript } from '../../format/any-transcript.fixture.ts'
import { bestLanguage } from '../../format/best-language.ts'
import { revealTranscript } from '../../format/reveal-transcript.ts'
import type { Localized } from '../../format/transcript.ts'
import type { CodebookFault } from './codebook.ts'
import { CODEBOOK_HEADERS } from './headers.ts'
import { readCodebook } from './read-codebook.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const english = (words: string): Localized => ({ en: words })

/** The themes of a codebook, and the names of their groups. */
function codesOf(text: string) {
  const read = readCodebook(bytes(text))
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  const { themes, groups } = read.codebook(english)
  const labels = new Map(groups.map(({ id, label }) => [id, label]))
  return themes.map(({ id: _, group, ...theme }) => ({
    ...theme,
    ...(group !== undefined && { group: labels.get(group) }),
  }))
}

const LAMPS = { label: { en: 'Lamps' }, words: ['lamp', 'street light'] }

test('a table: its columns in any order, under any of their names, terms by any sign', () => {
  expect(codesOf('label,terms\nLamps,lamp; street light\n')).toEqual([LAMPS])
  expect(codesOf('Keywords;Code\n"lamp|street light";Lamps\n')).toEqual([LAMPS])
  expect(codesOf('\ufeffcode\tterms\tnumber\nLamps\tlamp、street light\t3\n\n')).toEqual([LAMPS])
})

test('every name of a column is known, in Chinese and in English', () => {
  for (const [column, names] of Object.entries(CODEBOOK_HEADERS)) {
    for (const name of names.split(' ')) {
      const header = column === 'label' ? name : `label,${name}`
      const row = column === 'label' ? 'weir' : 'Weir,weir'
      expect(codesOf(`${header}\n${row}\n`), name).toHaveLength(1)
    }
  }
})

test('groups, descriptions, and names in several languages', () => {
  expect(
    codesOf(
      '标签_zh,label_en,group_zh,group_en,说明\n路灯,Lamps,街道,Streets,whatever gives light\n闸,Weir,街道,Streets,\n',
    ),
  ).toEqual([
    {
      label: { zh: '路灯', en: 'Lamps' },
      group: { zh: '街道', en: 'Streets' },
      definition: { en: 'whatever gives light' },
      words: ['路灯', 'Lamps'],
    },
    {
      label: { zh: '闸', en: 'Weir' },
      group: { zh: '街道', en: 'Streets' },
      words: ['闸', 'Weir'],
    },
  ])
})

test('a code without terms is looked for by the parts of its name', () => {
  expect(codesOf('code\nlamp · fuse\nmill/weir\n').map(({ words }) => words)).toEqual([
    ['lamp', 'fuse'],
    ['mill', 'weir'],
  ])
})

const QDC = (codes: string) => `<?xml version="1.0" encoding="utf-8"?>
<!-- <Code name="none"/> -->
<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0" origin="A program">
<q:Codes>
${codes}
</q:Codes>
<q:Sets><q:Set guid="1" name="all"><q:MemberCode guid="2"/></q:Set></q:Sets>
</q:CodeBook>
`

test('a REFI-QDA codebook: codes in codes are groups, colours are left, terms stand in descriptions', () => {
  const codes = `<q:Code guid="1" name="Streets" isCodable="false">
  <q:Code guid="2" name="Lamps" isCodable="true" color="#ff0000">
    <q:Description>What gives light.&#10;Terms: lamp; street light</q:Description>
    <q:NoteRef targetGUID="9"/>
  </q:Code>
  <q:Code guid="3" name="Bridges &amp; weirs" isCodable="true"><q:Code guid="4" name="Mill" isCodable="true"/></q:Code>
</q:Code>
<q:Code guid="5" name="Frogs" isCodable="true"/>`
  expect(codesOf(QDC(codes))).toEqual([
    { ...LAMPS, group: { en: 'Streets' }, definition: { en: 'What gives light.' } },
    {
      label: { en: 'Bridges & weirs' },
      group: { en: 'Streets / Bridges & weirs' },
      words: ['Bridges & weirs'],
    },
    { label: { en: 'Mill' }, group: { en: 'Streets / Bridges & weirs' }, words: ['Mill'] },
    { label: { en: 'Frogs' }, words: ['Frogs'] },
  ])
})

const long = 'x'.repeat(1_001)

test.each<[string, CodebookFault]>([
  ['speaker,text\nAda,Hello\n', { code: 'no-label-column', headers: ['speaker', 'text'] }],
  ['code,terms\n', { code: 'no-codes' }],
  ['code,terms\nLamps,lamp\n\n,weir\n', { code: 'nameless', row: 4 }],
  [
    'code,terms\n"Lamps","lamp\nlight"\nWeir,\nLamps,x\n',
    { code: 'twice', row: 5, first: 2, label: 'Lamps' },
  ],
  [`code\n${long}\n`, { code: 'too-long', row: 2, column: 'label', limit: 1_000 }],
  [`code,terms\na,${long}\n`, { code: 'too-long', row: 2, column: 'terms', limit: 200 }],
  [
    `code\n${Array.from({ length: 2_001 }, (_, i) => `c${i}`).join('\n')}`,
    { code: 'too-many', of: 'codes', limit: 2_000 },
  ],
  [
    `code,group\n${Array.from({ length: 501 }, (_, i) => `c${i},g${i}`).join('\n')}`,
    { code: 'too-many', of: 'groups', limit: 500 },
  ],
  [QDC('<q:Code guid="1" isCodable="true"/>'), { code: 'nameless', row: 5 }],
  [QDC('<q:Code name="a">\n</q:Kode>'), { code: 'bad-xml', row: 6, column: 1 }],
  ['<Project name="p"><CodeBook/></Project>', { code: 'other-xml', root: 'Project' }],
  ['<CodeBook><Codes/></CodeBook>', { code: 'no-codes' }],
])('says what is wrong and where (%#)', (text, failure) => {
  expect(readCodebook(bytes(text))).toEqual({ ok: false, failure })
})

test('of terms that are no words of a file the same code in two groups is two codes', () => {
  expect(codesOf('code,group\nOther,Streets\nOther,Ponds\n')).toHaveLength(2)
})

const alone = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'<>/="\n,; Codename01&') }),
)
test('nothing that a file holds makes it throw', () => {
  fc.assert(
    fc.property(alone, fc.boolean(), (text, isXml) => {
      const read = readCodebook(bytes(isXml ? QDC(text) : `code,terms\n${text}`))
      if (read.ok)
        for (const { words } of read.codebook(english).themes)
          expect(words.length).toBeGreaterThan(0)
    }),
  )
})

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const anyTerms = fc.array(fc.stringMatching(/^[a-z路灯]{1,6}$/), { minLength: 1, maxLength: 4 })

describe('what is written of a meeting is read again', () => {
  const anyThemes = fc.tuple(anyTranscript, anyTerms).map(([given, terms]) => {
    const { themes, groups } = revealTranscript(given).transcript
    return {
      groups: groups ?? [],
      themes: themes.map((theme, i) => ({
        ...theme,
        // Names that are the same are refused.
        label: Object.fromEntries(
          Object.entries(theme.label).map(([language, name]) => [
            language,
            `n${i}${name.replace(/[^\p{L}\p{N}=+ ]/gu, '')}`,
          ]),
        ),
        evidence: { terms: [...new Set(terms)] },
      })),
    }
  })

  test('as a table', () => {
    fc.assert(
      fc.property(anyThemes, ({ groups, themes }) => {
        const codes = codesOf([...writeCodebookCsv({ groups, themes })].join(''))
        expect(codes.map(({ words }) => words)).toEqual(
          themes.map(({ evidence }) => evidence.terms),
        )
        const texts = codes.map(({ label }) => Object.values(label).map(plain).sort())
        expect(texts).toEqual(themes.map(({ label }) => Object.values(label).map(plain).sort()))
      }),
    )
  })

  test('a name that a sheet would take for a formula is itself again', () => {
    const themes = [{ id: 'a', label: { en: '=1+1' }, evidence: { terms: ['-x', 'lamp'] } }]
    const [code] = codesOf([...writeCodebookCsv({ themes })].join(''))
    expect(code).toEqual({ label: { en: '=1+1' }, words: ['-x', 'lamp'] })
  })

  test('as a REFI-QDA codebook, whose ids are its own', () => {
    fc.assert(
      fc.property(anyThemes, ({ groups, themes }) => {
        const word = (text: Localized) => text[bestLanguage(text, ['en'])]!
        const qdc = [...writeCodebookQdc({ groups, themes }, word, 'm')].join('')
        const codes = codesOf(qdc)
        const inOrder = [
          ...groups.flatMap(({ id }) => themes.filter(({ group }) => group === id)),
          ...themes.filter(({ group }) => group === undefined),
        ]
        expect(codes.map(({ words }) => words)).toEqual(
          inOrder.map(({ evidence }) => evidence.terms),
        )
        expect(codes.map(({ label }) => plain(label.en!))).toEqual(
          inOrder.map(({ label }) => plain(word(label))),
        )
        const guids = [...qdc.matchAll(/guid="([0-9a-f-]{36})"/g)].map(([, guid]) => guid)
        expect(new Set(guids).size).toBe(guids.length)
        expect([...writeCodebookQdc({ groups, themes }, word, 'm')].join('')).toBe(qdc)
      }),
    )
  })

  test('names that end in numbers keep them in a REFI-QDA codebook, and in one of an earlier export', () => {
    const groups = ['Phase (1/2)', 'Phase (2/2)'].map((en, i) => ({ id: `g${i}`, label: { en } }))
    const themes = ['Budget (1/2)', 'Rent'].map((en, i) => ({
      ...{ id: `t${i}`, label: { en }, group: `g${i}` },
      evidence: { terms: ['rent'] },
    }))
    const qdc = [...writeCodebookQdc({ groups, themes }, ({ en }) => en!, 'm')].join('')
    const earlier = qdc.replace(/origin="[^"]*"/, 'origin="Reyi"').replace(' (1/1)', '')
    for (const text of [qdc, earlier]) {
      expect(codesOf(text).map(({ label, group }) => [label.en, group?.en])).toEqual([
        ['Budget (1/2)', 'Phase (1/2)'],
        ['Rent', 'Phase (2/2)'],
      ])
    }
  })
})
