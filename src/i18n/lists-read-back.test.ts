import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeList } from '../domain/export/list.ts'
import { writeMarkdown } from '../domain/export/markdown.ts'
import { votesToWrite } from '../domain/export/votes.ts'
import { anyTranscript } from '../domain/format/any-transcript.fixture.ts'
import { revealTranscript } from '../domain/format/reveal-transcript.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { indexTranscript } from '../domain/meeting/meeting.ts'
import { parseText } from '../domain/parse/parse.ts'
import { exportWords } from './export-words.ts'

const inLine = (words: string) => words.replace(/\s+/g, ' ').trim()
const anyMeeting = anyTranscript.map((transcript) =>
  indexTranscript(revealTranscript(transcript).transcript),
)
const anyDisplay = fc.constantFrom('zh' as const, 'en' as const, 'both' as const)

/** Ways to write points, as files that may be opened. */
const WRITERS = {
  'a.md': writeMarkdown,
  'a.html': function* (meeting, points, words, link) {
    yield '<!doctype html><html><head><title>A</title></head><body>'
    const page = {
      picture: '',
      address: 'https://example.org/',
      findings: [{ text: 'Most spoke of lamps.', lang: 'en' }],
    }
    yield* writeList(meeting, points, words, link, page)
    yield '<footer><p>Published: see the imprint</p></footer></body></html>'
  },
} satisfies Record<string, typeof writeMarkdown>

test.each(Object.entries(WRITERS))(
  '%s in any language, with links and without, of all points and of some: nobody says what is around them',
  async (name, write) => {
    await fc.assert(
      fc.asyncProperty(
        anyMeeting,
        anyDisplay,
        fc.boolean(),
        fc.nat(),
        async (meeting, display, isLinked, seed) => {
          const words = exportWords(meeting, display)
          const some = Int32Array.from(meeting.kindOf.keys()).filter(
            (i) => ((seed + 1) >> i) % 3 !== 0,
          )
          const link = (point: number) =>
            isLinked ? `https://example.org/?q=(a);b&point=${point}` : null
          const text = [
            ...write(meeting, some, words, link, votesToWrite(meeting, some, null)),
          ].join('')
          const parsed = await parseText(text, { name, themes: 'none' })
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
          const { points, speakers } = parsed.transcript
          const first = (localized: Localized | undefined) =>
            localized && inLine(Object.values(localized)[0]!)
          const shown = (localized: Localized | undefined) =>
            localized && inLine(words.of(localized)[0]!.text)
          const people = new Map(speakers.map((one) => [one.id, one]))
          const written = Array.from(some, (point) => {
            const { name, role } = meeting.transcript.speakers[meeting.speakerOf[point]!]!
            const { kind, text: own } = meeting.transcript.points.at(point)!
            return [shown(name), shown(role), kind, shown(own)].join('|')
          })
          const read = points.map(({ speaker, kind, text: own }) => {
            const { name, role } = people.get(speaker)!
            return [first(name), first(role), kind, first(own)].join('|')
          })
          expect(read.toSorted()).toEqual(written.toSorted())
        },
      ),
      { numRuns: 60 },
    )
  },
)

test('what somebody has written into such a list is nobody’s', async () => {
  const text = `# Ferry day\n\n[//]: # (Reyi)\n\n## Ada Moss\n\nMinister\n\n- **View** It leaks. (ferry)\n\nSee the minutes: all of them.\n\n## Jo Reed\n\n- **View** So it does. (ferry)\n- an item of my own\n`
  const parsed = await parseText(text, { themes: 'none' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { points, parse, source } = parsed.transcript
  expect(points.map((point) => Object.values(point.text)[0])).toEqual(['It leaks.', 'So it does.'])
  expect(parse?.unassigned?.map(({ start, end }) => source.text!.slice(start, end))).toEqual([
    'See the minutes: all of them.',
    '- an item of my own',
  ])
})

test('the points of a page that does not tell who says them are nobody’s, and so is all of it', async () => {
  const page = `<!doctype html><html><body><header><h1>Ferries</h1><p class="muted">3 points</p></header><main>
<section><h2>Points</h2><article class="point view"><p class="kind"><b>○ View</b> · <a href="a">Ada Moss</a> · <time>2026-05-04</time> · <a href="b">Ferry day</a></p>
<p><span lang="en">Ada Moss: it leaks.</span></p></article></section></main></body></html>`
  const parsed = await parseText(page, { themes: 'none' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { points, speakers, source } = parsed.transcript
  expect([points, speakers]).toEqual([[], []])
  expect(source.text).toContain('it leaks')
})

test.each([
  [
    'under subjects',
    '# Lamps\n\n## Street lamps\n\n- **Problem** They are dark (see page 3)\n- **Proposal** Buy forty (2026)\n',
  ],
  [
    'under people',
    '# Minutes\n\n## Ann Lee\n\n- **View** I agree (fully)\n- **View** I do not know (yes or no)\n',
  ],
  ['in Chinese', '# 纪要\n\n## 路灯\n\n- **问题** 路灯不亮 (见第3页)\n- **建议** 换灯 (预算)\n'],
])('a list of another make %s is none of ours: its brackets are words', async (_, text) => {
  const parsed = await parseText(text, { name: 'a.md', themes: 'none' })
  if (!parsed.ok) return
  const { points, speakers } = parsed.transcript
  expect(speakers.map(({ name }) => Object.values(name)[0])).not.toContain('Street lamps')
  const first = points[0] && Object.values(points[0].text)[0]!
  if (first) expect(first).toMatch(/\)|）/)
})

test.each([
  ['other quotes', (text: string) => text.replace('(Reyi)', '"Reyi"')],
  ['ends of lines of another system', (text: string) => text.replaceAll('\n', '\r\n')],
])('a list that a program laid out anew is still ours: %s', async (_, laidOut) => {
  const text = '# Ferry day\n\n[//]: # (Reyi)\n\n## Ada Moss\n\n- **View** It leaks. (ferry)\n'
  const parsed = await parseText(laidOut(text), { name: 'a.md', themes: 'none' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  expect(parsed.transcript.points.map((point) => Object.values(point.text)[0])).toEqual([
    'It leaks.',
  ])
})

test.each(['en', 'zh'] as const)(
  'votes on items that are called like kinds are said by nobody, in %s',
  async (language) => {
    const label = { en: 'Question', zh: '问题' }
    const meeting = indexTranscript({
      ...{ format: 'reyi/transcript@2', languages: ['en', 'zh'] },
      ...{ meeting: { title: { en: 'Ferry day', zh: '渡口' } }, source: { language: 'en' } },
      speakers: [{ id: 'ada', name: { en: 'Ada Moss', zh: '莫安' } }],
      themes: [],
      points: [
        {
          id: 'p1',
          speaker: 'ada',
          kind: 'view',
          themes: [],
          text: { en: 'It leaks.', zh: '漏水。' },
        },
      ],
      agenda: [{ id: 'a1', label }],
      votes: [
        { id: 'v1', agenda: 'a1', outcome: 'passed', by: [{ speaker: 'ada', value: 'for' }] },
      ],
    } as never)
    const all = Int32Array.of(0)
    const words = exportWords(meeting, language)
    const placed = { ...words, place: () => 'line 3' }
    const text = [
      ...writeMarkdown(meeting, all, placed, () => null, votesToWrite(meeting, all, null)),
    ].join('')
    expect(text).toContain(`- **${label[language]}** `)
    const parsed = await parseText(text, { name: 'a.md', themes: 'none' })
    if (!parsed.ok) throw new Error(parsed.failure.code)
    const { points, speakers } = parsed.transcript
    expect(speakers).toHaveLength(1)
    expect(points.map((point) => Object.values(point.text)[0])).toEqual([
      { en: 'It leaks.', zh: '漏水。' }[language],
    ])
  },
)
