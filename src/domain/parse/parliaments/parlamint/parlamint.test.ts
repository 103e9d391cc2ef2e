import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateTranscript } from '../../../format/validate.ts'
import { parseText } from '../../parse.ts'
import { saidBy } from '../../said-by.fixture.ts'
import {
  debate,
  LIST_ORG,
  LIST_PERSON,
  META_COLUMNS,
  metaTable,
  SENTENCE_TABLE,
  seg,
  TAXONOMY,
  utterance,
} from './debate.fixture.ts'

/** Without its declaration, to stand in another file. */
const bare = (xml: string) => xml.replace(/^<\?.*\?>/, '')

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const LISTS = [file('XX-listOrg.xml', LIST_ORG), file('XX-listPerson.xml', LIST_PERSON)]

async function read(text: string, companions = LISTS) {
  const parsed = await parseText(text, { companions })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  expect(parsed.format).toBe('parlamint')
  expect(validateTranscript(parsed.transcript)).toMatchObject({ ok: true })
  return { ...parsed.transcript, said: saidBy(parsed) }
}

const shown = (text: Readonly<Record<string, string>> | undefined) => text && Object.values(text)[0]

test.each([
  ['in files beside it', LISTS, ''],
  ['in files in another order', LISTS.toReversed(), ''],
  ['in its header', [], `<particDesc>${LIST_ORG}${bare(LIST_PERSON)}</particDesc>`],
  ['behind the debates', [], 'back'],
  [
    'in the root of the corpus',
    [
      file(
        'XX.xml',
        `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${bare(LIST_PERSON)}${LIST_ORG}</teiHeader></teiCorpus>`,
      ),
    ],
    '',
  ],
])('people %s: names, parties and offices as on the day', async (_, companions, header) => {
  const text = debate(
    utterance('MossAda', seg('The ferry is old.')) +
      utterance('ReedJo', seg('It is new.')) +
      utterance('MossAda2', seg('It leaks.')),
    { header: header === 'back' ? '' : header },
  ).replace(
    '</body>',
    header === 'back' ? `</body><back>${LIST_ORG}${bare(LIST_PERSON)}</back>` : '</body>',
  )
  const { speakers, organisations, meeting, parse } = await read(text, companions)
  const parties = new Map(organisations?.map(({ id, name }) => [id, shown(name)]))
  expect(
    speakers.map(({ name, role, party }) => [shown(name), shown(role), parties.get(party!)]),
  ).toEqual([
    ['Ada Moss', undefined, 'Mill Party'],
    ['Jo van Reed', 'Minister for Ferries', 'Mill Party'],
    ['Ada Moss', undefined, undefined],
  ])
  expect(meeting).toMatchObject({ date: '2026-05-11' })
  expect([shown(meeting.title), shown(meeting.place)]).toEqual(['Sitting 7', 'Mill Town'])
  expect(parse?.warnings).toEqual([])
})

test('a word that was cut at the end of a page is whole again; other hyphens stay', async () => {
  const { said } = await read(
    debate(
      utterance(
        'ReedJo',
        seg(
          'The wa- <pb n="2"/>\n ter\u00ad<pb/>wheel, the upper- <pb n="3"/> and lower lock, the Mill- <pb n="4"/>Town ferry',
        ),
      ),
    ),
  )
  expect(said.map(([, words]) => words)).toEqual([
    'The waterwheel, the upper- and lower lock, the Mill- Town ferry',
  ])
})

test('a time before an utterance is when it begins', async () => {
  const time = (when: string) => `<note type="time">Begin: <time when="${when}">x</time></note>`
  const { turns } = await read(
    debate(
      time('2026-05-11T09:00:00+02:00') +
        utterance('ReedJo', seg('It is old.')) +
        utterance('MossAda', seg('It leaks.')) +
        `${time('2026-05-11T09:04:00+02:00')}${time('09:05:30')}${utterance('ReedJo', seg('So it is.'))}`,
    ),
  )
  expect(turns?.map(({ time: ms }) => ms)).toEqual([0, undefined, 330_000])
})

test('without a list people stand there by their ids, which is told; what is no list is told too', async () => {
  const text = debate(utterance('MossAda', seg('The ferry is old.')))
  const { speakers, parse } = await read(text, [
    file('notes.txt', 'Moss: hello'),
    file('cut.xml', LIST_PERSON.slice(0, 300)),
  ])
  expect(speakers.map(({ name }) => shown(name))).toEqual(['MossAda'])
  expect(parse?.warnings?.map(({ code, message }) => [code, message?.en])).toEqual([
    ['ids-for-names', expect.stringContaining('MossAda')],
    ['companions-unread', expect.stringContaining('cut.xml; notes.txt')],
  ])
})

test.each(Object.keys(META_COLUMNS) as unknown as (keyof typeof META_COLUMNS)[])(
  'a table of version %s has names, parties and offices, and no words',
  async (version) => {
    const table = metaTable(
      [
        ['u1', 'Chairperson', 'Mill Party', 'MossAda', 'Moss, Ada'],
        ['u2', 'Regular', 'Mill Party;Pond Party', 'ReedJo', 'Reed, Jo'],
        ['u3', 'Guest', '-', '-', '-'],
      ],
      version,
    )
    const text = debate(
      utterance('MossAda', seg('Order.'), { kind: 'chair', id: 'u1' }) +
        utterance('ReedJo', seg('The ferry is old.'), { id: 'u2' }) +
        utterance(null, seg('Hear, hear.'), { kind: 'guest', id: 'u3' }),
    )
    const { said, speakers, organisations, parse } = await read(text, [file('day-meta.tsv', table)])
    expect(said).toEqual([
      ['Ada Moss', 'Order.'],
      ['Jo Reed', 'The ferry is old.'],
      ['?', 'Hear, hear.'],
    ])
    expect(speakers.map(({ role, party }) => [shown(role), party])).toEqual([
      ['Chairperson', 'party-1'],
      [undefined, undefined],
    ])
    expect(organisations?.map(({ name }) => shown(name))).toEqual(['Mill Party'])
    expect(parse?.warnings?.map(({ code }) => code)).toEqual(['speeches-unnamed'])
    expect(await parseText(table, { name: 'day-meta.tsv' })).toMatchObject({
      failure: { code: 'no-cues', format: 'parlamint' },
    })
  },
)

test('the table of sentences beside a day is known, has nobody and no words', async () => {
  const text = debate(utterance('MossAda', seg('The ferry is old.'), { id: 'u1' }))
  const { parse } = await read(text, [file('day-ana-meta.tsv', SENTENCE_TABLE)])
  expect(parse?.warnings?.map(({ code }) => code)).toEqual(['ids-for-names'])
  expect(await parseText(SENTENCE_TABLE, { name: 'day-ana-meta.tsv' })).toMatchObject({
    failure: { code: 'no-cues', format: 'parlamint' },
  })
})

test('a table of utterances that has what was said in them is a table', async () => {
  const [header, row] = metaTable([['u1', 'Regular', '-', 'MossAda', 'Moss, Ada']]).split('\n')
  const parsed = await parseText(`${header}\ttext\n${row}\tThe ferry is old.\n`, { name: 'a.tsv' })
  expect(parsed).toMatchObject({ ok: true, format: 'table' })
  expect(saidBy(parsed)).toEqual([['Moss, Ada', 'The ferry is old.']])
})

test.each(['Speech', 'Body', 'Transcript', 'Utterance'])(
  'a table of somebody’s own with titles like those of the corpora and one of words, %s, is none of theirs',
  async (title) => {
    const rows = [
      `ID\tSpeaker_name\tSpeaker_role\t${title}`,
      'u1\tAda Moss\tRegular\tThe ferry is old and it leaks.',
      'u2\tJo Reed\tChairperson\tI do not think that it does.',
    ]
    const parsed = await parseText(rows.join('\n'), { name: 'a.tsv' })
    expect(JSON.stringify(parsed)).not.toContain('parlamint')
  },
)

test('the table of the day has names, parties and who presides; who is in neither is nobody', async () => {
  const rows = [
    ['u1', 'Presidency', '-', '-', '-'],
    ['u2', 'Member', 'Mill Party', 'MossAda', 'Moss, Ada'],
    ['u3', 'Guest', '-', '-', '-'],
  ] as const
  const text = debate(
    utterance(null, seg('The sitting is open.'), { kind: 'chair', id: 'u1' }) +
      utterance('MossAda', seg('The ferry is old.'), { id: 'u2' }) +
      utterance(null, seg('Hear, hear.'), { kind: 'guest', id: 'u3' }),
  )
  const { said, speakers, organisations, points, parse } = await read(text, [
    file('day-meta.tsv', metaTable(rows)),
  ])
  expect(said).toEqual([
    ['Presidency', 'The sitting is open.'],
    ['Ada Moss', 'The ferry is old.'],
    ['?', 'Hear, hear.'],
  ])
  expect(speakers.map(({ kind }) => kind)).toEqual(['office', undefined])
  expect(organisations?.map(({ name }) => shown(name))).toEqual(['Mill Party'])
  expect(points[0]!.kind).toBe('procedure')
  expect(parse?.warnings?.map(({ code }) => code)).toEqual(['speeches-unnamed'])
})

test('of two tables the one in the language of the day counts, in whatever order they come', async () => {
  const row = (role: string) => metaTable([['u1', role, '-', '-', '-']])
  const tables = [
    file('day-meta.tsv', row('Presidencia')),
    file('day-meta-en.tsv', row('Chairperson')),
  ]
  const text = debate(utterance(null, seg('Se abre.'), { kind: 'chair', id: 'u1' }))
  for (const companions of [tables, tables.toReversed()])
    expect((await read(text, companions)).said).toEqual([['Presidencia', 'Se abre.']])
})

test('who presides by name has that office there; words of several at once are of none', async () => {
  const { speakers, said } = await read(
    debate(
      utterance('MossAda', seg('Order.'), { kind: 'chair' }) +
        utterance('MossAda #ReedJo', seg('We object.')),
    ),
  )
  expect(speakers.map(({ name, role }) => [shown(name), shown(role)])).toEqual([
    ['Ada Moss', 'Chair'],
  ])
  expect(said).toEqual([
    ['Ada Moss', 'Order.'],
    ['?', 'We object.'],
  ])
})

test('what is one utterance by its pointers is one turn, or goes on behind what others said', async () => {
  const part = (who: string, words: string, id: string, more: string) =>
    utterance(who, seg(words), { id, more })
  const { turns, said } = await read(
    debate(
      part('MossAda', 'The ferry is old.', 'u1', ' next="#u2"') +
        '<note>(Applause)</note>' +
        part('MossAda', 'It leaks.', 'u2', ' prev="#u1" next="#u4"') +
        part('ReedJo', 'Since when?', 'u3', '') +
        part('MossAda', 'Since May.', 'u4', '') +
        // Pointers to what another said lead nowhere.
        part('ReedJo', 'I see.', 'u5', ' prev="#u4"') +
        // Nor do those to what is not the last of somebody.
        part('MossAda', 'Good.', 'u6', ' prev="#u1"'),
    ),
  )
  expect(turns?.map(({ speaker, continues }) => [speaker, continues])).toEqual([
    ['ada-moss', undefined],
    ['jo-van-reed', undefined],
    ['ada-moss', 'turn-1'],
    ['jo-van-reed', undefined],
    ['ada-moss', undefined],
  ])
  expect(said.filter(([who]) => who === '?')).toEqual([['?', '(Applause)']])
})

test('notes, sounds and calls are nobody’s, and the words around them go on; a word goes on behind the end of a page', async () => {
  const { said, turns } = await read(
    debate(
      `<note type="speaker">Mr. REED:</note>${utterance(
        'ReedJo',
        seg(
          'The fer<pb n="2"/>ry <vocal type="interruption"><desc>Shame!</desc></vocal> is old<note>(sic)</note>, the we-<pb n="3"/>\n  <!-- layout --> ir leaks and the lo\u00ad<lb break="no"/>\n ck too.',
        ) +
          '<kinesic type="applause"><desc>Applause</desc></kinesic>' +
          seg('It must be men\u00ad\n<pb break="no"/>\nded.') +
          '<gap reason="inaudible"><desc>Not heard</desc></gap>',
      )}`,
    ),
  )
  expect(said).toEqual([
    ['?', 'Mr. REED:'],
    ['Jo van Reed', 'The ferry is old, the weir leaks and the lock too.'],
    ['?', '[Shame!]'],
    ['?', '(sic)'],
    ['?', '[Applause]'],
    ['Jo van Reed', 'It must be mended.'],
    ['?', '[Not heard]'],
  ])
  expect(turns).toHaveLength(1)
})

test('words that are annotated one by one are put together as they were', async () => {
  const w = (words: string, join = '') =>
    `<w lemma="x"${join && ` join="${join}"`}>${words}</w>\n      `
  const { said } = await read(
    debate(
      utterance(
        'ReedJo',
        seg(`<s xml:id="s1">
      <name type="ORG">
        ${w('Mill')}${w('Town', 'right')}
      </name>
      <pc join="right">,</pc>${w('l’', 'right')}${w('eau')}<w>au<w norm="à"/><w norm="le"/></w>
      <note>[a cough]</note>
      ${w('lock', 'right')}<pc>.</pc>
      <linkGrp type="UD-SYN"><link ana="ud-syn:punct" target="#a #b"/></linkGrp>
    </s>
    <s><phr>${w('It', 'right')}</phr>${w('leaks')}<pc join="left">!</pc></s>`),
      ),
    ),
  )
  expect(said).toEqual([
    ['Jo van Reed', 'Mill Town,l’eau au lock. Itleaks!'],
    ['?', '[a cough]'],
  ])
})

test('divisions with headings are the agenda, nested; two are themes', async () => {
  const { agenda, turns, themes } = await read(
    debate(
      `<div type="debateSection"><head>Questions</head><head>Second line</head>
        <div><head>Ferries</head>${utterance('ReedJo', seg('It is old.'))}</div>
        <div><head>Weirs</head>${utterance('MossAda', seg('It leaks.'))}</div>
        ${utterance('ReedJo', seg('That is all.'))}</div>
       <div>${utterance('MossAda', seg('Good night.'))}</div>`,
    ),
  )
  expect(agenda?.map(({ label, within }) => [shown(label), within])).toEqual([
    ['Questions', undefined],
    ['Ferries', 'item-1'],
    ['Weirs', 'item-1'],
  ])
  expect(turns?.map((turn) => turn.agenda)).toEqual(['item-2', 'item-3', 'item-1', undefined])
  expect(themes.map(({ label }) => shown(label))).toEqual(['Ferries', 'Weirs', 'Questions'])
})

test('a list without a day, TEI without speech and a file that is cut short are told', async () => {
  for (const text of [LIST_PERSON, debate('<div><p>Dear Ada</p></div>').replace('Dear Ada', '')])
    expect(await parseText(text)).toMatchObject({
      failure: { code: 'no-cues', format: 'parlamint' },
    })
  const cut = debate(utterance('ReedJo', seg('It is old.'))).slice(0, -40)
  expect(await parseText(cut)).toMatchObject({ failure: { code: 'xml-syntax' } })
})

test('white space, elements and headings beyond all measure are read in linear time', async () => {
  const many = (piece: string, count = 100_000) => piece.repeat(count)
  const bodies = [
    utterance('ReedJo', seg(`a${many(' ')}b${many('<pb break="no"/> ')}`)),
    `${many('<div><head>x</head>', 20_000)}${utterance('ReedJo', seg('It leaks.'))}${many('</div>', 20_000)}`,
    utterance('ReedJo', seg(many('<w>', 50_000) + many('</w>', 50_000))) +
      utterance('ReedJo', 'It leaks.'),
    utterance('ReedJo', seg(many('It leaks <note>x</note>', 20_000))),
  ]
  for (const body of bodies) {
    const header = many('<date>', 20_000) + many('</date>', 20_000)
    const began = performance.now()
    await parseText(debate(body, { header }), { themes: 'none' })
    expect(performance.now() - began).toBeLessThan(10_000)
  }
})

const anyRun = fc.constantFrom('word', 'note', 'pb', 'name')

test('whatever stands in it, each word is once in the text, and of who says it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          who: fc.constantFrom('MossAda', 'ReedJo', 'Nobody7', null),
          segments: fc.array(fc.array(anyRun, { minLength: 1, maxLength: 6 }), {
            minLength: 1,
            maxLength: 3,
          }),
          isAnnotated: fc.boolean(),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      async (utterances) => {
        const owners = new Map<string, string | null>()
        const word = (who: string | null) => {
          const words = `w${owners.size}x`
          owners.set(words, who)
          return words
        }
        const body = utterances.map(({ who, segments, isAnnotated }) =>
          utterance(
            who,
            segments
              .map((runs) =>
                seg(
                  runs
                    .map((run) => {
                      if (run === 'note') return `<note>${word(null)}</note>`
                      if (run === 'pb') return '<pb/>'
                      const words = word(who)
                      const marked = isAnnotated ? `<w>${words}</w>` : ` ${words} `
                      return run === 'name' ? `<name>\n${marked}\n</name>` : marked
                    })
                    .join(isAnnotated ? '\n' : ''),
                ),
              )
              .join(''),
          ),
        )
        if (owners.size === 0) return
        const { source, points, speakers, said } = await read(debate(`<div>${body.join('')}</div>`))
        const names = new Map([
          ['MossAda', 'Ada Moss'],
          ['ReedJo', 'Jo van Reed'],
          ['Nobody7', 'Nobody7'],
        ])
        for (const [words, who] of owners) {
          expect(source.text!.match(new RegExp(`\\b${words}\\b`, 'g'))).toHaveLength(1)
          const point = points.find(({ text }) => new RegExp(`\\b${words}\\b`).test(shown(text)!))
          const speaker = speakers.find(({ id }) => id === point?.speaker)
          expect(shown(speaker?.name)).toBe(who === null ? undefined : names.get(who))
        }
        expect(said.length > 0).toBe(true)
      },
    ),
  )
})

const ON_TOPICS = `<div><head>First reading</head>${utterance('ReedJo', seg('It is out since May.'), { kind: 'regular topic:lamps', id: 'u1' })}
${utterance('MossAda', seg('We go on.'), { kind: 'chair topic:other', id: 'u2' })}</div>
<div><head>Second reading</head>${utterance('ReedJo', seg('It leaks in the winter.'), { kind: 'regular topic:weirs', id: 'u3' })}</div>`

test.each([
  ['in a taxonomy beside it', [...LISTS, file('XX-taxonomy-topic.xml', TAXONOMY)], ''],
  ['in its header', LISTS, `<classDecl>${bare(TAXONOMY)}</classDecl>`],
  [
    'in the table of the day',
    [
      ...LISTS,
      file(
        'day-meta.tsv',
        metaTable(
          [
            ['u1', 'Regular', '-', 'ReedJo', 'Reed, Jo'],
            ['u3', 'Regular', '-', 'ReedJo', 'Reed, Jo'],
          ],
          5,
        )
          .replace(/-(?=\n)/, 'Lamps')
          .replace(/-(?=\n)/, 'Weirs'),
      ),
    ],
    '',
  ],
])(
  'what utterances are on are themes, called as %s; something else is none',
  async (_, companions, header) => {
    const { themes, points, agenda } = await read(debate(ON_TOPICS, { header }), companions)
    const called = new Map(themes.map(({ id, label }) => [id, shown(label)]))
    expect(
      points.map((point) => [shown(point.text), point.themes.map((id) => called.get(id))]),
    ).toEqual([
      ['It is out since May.', ['Lamps']],
      ['We go on.', []],
      ['It leaks in the winter.', ['Weirs']],
    ])
    expect(agenda?.map(({ label }) => shown(label))).toEqual(['First reading', 'Second reading'])
  },
)

test('what a chair without a name is on is a theme too; of what no topic is told, the item of the agenda is', async () => {
  const said = (kind: string, words: string, who: string | null = 'ReedJo') =>
    utterance(who, seg(words), { kind })
  const text = debate(
    `<div><head>First reading</head>${said('chair topic:lamps', 'The lamps are next.', null)}
${said('regular topic:other', 'It is late.')}${said('regular', 'It is out since May.', 'MossAda')}</div>
<div><head>Second reading</head>${said('regular topic:weirs', 'It leaks in the winter.')}</div>`,
  )
  const { themes, points } = await read(text, [...LISTS, file('XX-taxonomy-topic.xml', TAXONOMY)])
  const called = new Map(themes.map(({ id, label }) => [id, shown(label)]))
  expect(
    points.map((point) => [shown(point.text), point.themes.map((id) => called.get(id))]),
  ).toEqual([
    ['The lamps are next.', ['Lamps']],
    ['It is late.', []],
    ['It is out since May.', ['First reading']],
    ['It leaks in the winter.', ['Weirs']],
  ])
})

test('where all is on something else, items of the agenda are themes', async () => {
  const said = (words: string) => utterance('ReedJo', seg(words), { kind: 'regular topic:other' })
  const text = debate(
    `<div><head>First reading</head>${said('It is out since May.')}</div>
<div><head>Second reading</head>${said('It leaks in the winter.')}</div>`,
  )
  const { themes } = await read(text)
  expect(themes.map(({ label }) => shown(label))).toEqual(['First reading', 'Second reading'])
})
