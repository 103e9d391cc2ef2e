import fc from 'fast-check'
import { expect, test } from 'vitest'
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

test('Markdown in any language, with links and without, of all points and of some: nobody says what is around them', async () => {
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
          ...writeMarkdown(meeting, some, words, link, votesToWrite(meeting, some, null)),
        ].join('')
        const parsed = await parseText(text, { name: 'a.md', themes: 'none' })
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
})

test('what somebody has written into such a list is nobody’s', async () => {
  const text = `# Ferry day\n\n## Ada Moss\n\nMinister\n\n- **View** It leaks. (ferry)\n\nSee the minutes: all of them.\n\n## Jo Reed\n\n- **View** So it does. (ferry)\n- an item of my own\n`
  const parsed = await parseText(text, { themes: 'none' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { points, parse, source } = parsed.transcript
  expect(points.map((point) => Object.values(point.text)[0])).toEqual(['It leaks.', 'So it does.'])
  expect(parse?.unassigned?.map(({ start, end }) => source.text!.slice(start, end))).toEqual([
    'See the minutes: all of them.',
    '- an item of my own',
  ])
})
