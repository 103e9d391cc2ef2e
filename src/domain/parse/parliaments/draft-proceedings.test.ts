import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Transcript } from '../../format/transcript.ts'
import { validateTranscript } from '../../format/validate.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import { assemble } from '../assemble.ts'
import { accountFor } from '../draft/account.ts'
import { draftProceedings } from './draft-proceedings.ts'
import { type Proceedings, ProceedingsWriter, type Recorded } from './proceedings.ts'

const PEOPLE: ReadonlyMap<string, Recorded> = new Map([
  ['1', { name: 'Ada Moss', party: 'Mill Party' }],
  ['2', { name: 'Ada Moss', role: 'Minister for Ferries', party: 'Pond Party' }],
  ['3', { name: 'Jo Reed' }],
  ['house', { name: 'Several members', kind: 'crowd' }],
])

const romanise = (name: string) => ({ name, slug: name.toLowerCase().replaceAll(' ', '-') })

async function transcriptOf(record: Proceedings): Promise<Transcript> {
  const found = draftProceedings(record)
  if (!found) throw new Error('nothing said')
  const { unassigned } = accountFor(found.text, found.draft)
  const sha256 = await fingerprint(found.text)
  return assemble(found.text, found.draft, { sha256, unassigned, lexicons: [], romanise })
}

function sitting(write: (record: ProceedingsWriter) => void): Promise<Transcript> {
  const record = new ProceedingsWriter()
  write(record)
  const { events, items } = record
  return transcriptOf({ title: 'Sitting', date: '2026-05-11', people: PEOPLE, events, items })
}

const stretch = ({ source }: Transcript, span: { start: number; end: number } | undefined) =>
  source.text!.slice(span?.start, span?.end)

test('who speaks is told by id, with party and office, and what happens meanwhile is nobody’s', async () => {
  const transcript = await sitting((record) => {
    record.aside('Held in the mill.')
    record.voice({ who: '1', role: 'Speaker', isChair: true })
    record.paragraph('The sitting is open.')
    record.voice({ who: '2' })
    record.paragraph('The ferry was ', { aside: '(laughter)' }, ' late. It leaks.')
    record.aside('(Applause)')
    record.paragraph('It must be mended.')
    record.voice({ who: '1' })
    record.paragraph('Thank you.')
  })
  expect(validateTranscript(transcript)).toMatchObject({ ok: true })
  expect(transcript.source.text).toBe(
    [
      'Held in the mill.',
      'Ada Moss (Speaker): The sitting is open.',
      'Ada Moss: The ferry was (laughter) late. It leaks.',
      '(Applause)',
      'It must be mended.',
      'Ada Moss: Thank you.',
      '',
    ].join('\n'),
  )
  const { speakers, organisations, turns, points, parse } = transcript
  expect(speakers.map(({ id, role, party }) => [id, role?.en, party])).toEqual([
    ['ada-moss', 'Speaker', 'party-1'],
    ['ada-moss.2', 'Minister for Ferries', 'party-2'],
  ])
  expect(organisations?.map(({ name, kind }) => [name.en, kind])).toEqual([
    ['Mill Party', 'party'],
    ['Pond Party', 'party'],
  ])
  expect(turns?.map(({ speaker, role }) => [speaker, role])).toEqual([
    ['ada-moss', undefined],
    ['ada-moss.2', undefined],
    ['ada-moss', undefined],
  ])
  expect(points.map(({ turn, kind, text }) => [turn, kind, text.en])).toEqual([
    ['turn-1', 'procedure', 'The sitting is open.'],
    ['turn-2', 'view', 'The ferry was late.'],
    ['turn-2', 'problem', 'It leaks.'],
    ['turn-2', 'recommendation', 'It must be mended.'],
    ['turn-3', 'procedure', 'Thank you.'],
  ])
  expect(parse?.unassigned?.map((span) => stretch(transcript, span))).toEqual([
    'Held in the mill.',
    '(laughter)',
    '(Applause)',
  ])
})

test('words thrown in are of who throws them in, and the turn goes on behind them', async () => {
  const transcript = await sitting((record) => {
    record.voice({ who: '1' })
    record.paragraph('The weir is old.')
    record.interruption({ who: '3' }, 'It is new!')
    record.interruption({ who: 'house' }, 'Hear, hear!')
    record.paragraph('It leaks.')
  })
  expect(transcript.turns).toMatchObject([
    { id: 'turn-1', speaker: 'ada-moss' },
    { id: 'turn-2', speaker: 'jo-reed', within: 'turn-1', interruption: true },
    { id: 'turn-3', speaker: 'several-members', within: 'turn-1', interruption: true },
    { id: 'turn-4', speaker: 'ada-moss', continues: 'turn-1' },
  ])
  expect(transcript.speakers[2]).toMatchObject({ kind: 'crowd' })
})

test('items of the agenda hold what stands under them, and are themes where there are two', async () => {
  const transcript = await sitting((record) => {
    record.voice({ who: '1' })
    record.item('Questions')
    record.item('Ferries', 1)
    record.voice({ who: '2' })
    record.paragraph('The ferry is late.')
    record.item('Weirs', 1)
    record.voice({ who: '3' })
    record.paragraph('The weir is old.')
    record.endItems(1)
    record.voice({ who: '1' })
    record.paragraph('These were the questions.')
    record.endItems()
    record.paragraph('The sitting is closed.')
  })
  expect(validateTranscript(transcript)).toMatchObject({ ok: true })
  const { agenda, turns, themes, points } = transcript
  expect(agenda?.map((item) => [item.label.en, item.within])).toEqual([
    ['Questions', undefined],
    ['Ferries', 'item-1'],
    ['Weirs', 'item-1'],
  ])
  expect(turns?.map((turn) => turn.agenda)).toEqual(['item-2', 'item-3', 'item-1', undefined])
  expect(stretch(transcript, agenda?.[1]?.span)).toBe('Ferries\nAda Moss: The ferry is late.\n')
  expect(stretch(transcript, agenda?.[0]?.span)).toMatch(/^Questions\n.*questions\.\n$/s)
  expect(themes.map(({ label }) => label.en)).toEqual(['Ferries', 'Weirs', 'Questions'])
  expect(points.map((point) => point.themes)).toEqual([['theme-1'], ['theme-2'], ['theme-3'], []])
})

test('a language is promised only where the agenda keeps the promise too', async () => {
  const transcript = await sitting((record) => {
    record.voice({ who: '1' })
    record.item('路灯问题')
    record.paragraph('The ferry is late, and nobody on the quay knows when it will leave.')
  })
  expect(validateTranscript(transcript)).toMatchObject({ ok: true })
  expect(transcript.agenda![0]!.label).not.toHaveProperty('en')
})

test('times count from the first, past midnight too; a turn’s office stands where it is another', async () => {
  const clock = (hours: number, minutes: number) => (hours * 60 + minutes) * 60_000
  const transcript = await sitting((record) => {
    for (const [who, at, role] of [
      ['2', clock(23, 0), undefined],
      ['1', clock(23, 50), 'Acting Speaker'],
      ['2', clock(0, 10), 'Member'],
      ['1', clock(0, 20), 'Acting Speaker'],
      ['1', clock(0, 30), 'Member'],
    ] as const) {
      record.voice({ who, role, clock: at })
      record.paragraph('The weir is old.')
    }
  })
  expect(transcript.turns?.map(({ time }) => time! / 60_000)).toEqual([0, 50, 70, 80, 90])
  expect(transcript.turns?.map(({ role }) => role?.en)).toEqual([
    ...[undefined, undefined, 'Member', undefined, 'Member'],
  ])
  expect(transcript.speakers.map(({ role }) => role?.en)).toEqual([
    'Minister for Ferries',
    'Acting Speaker',
  ])
})

test('who takes the chair for a while has that office only then', async () => {
  const transcript = await sitting((record) => {
    for (const role of [undefined, 'Acting Speaker', undefined]) {
      record.voice({ who: '3', role })
      record.paragraph('The weir is old.')
    }
  })
  expect(transcript.speakers[0]?.role).toBeUndefined()
  expect(transcript.turns?.map(({ role }) => role?.en)).toEqual([
    ...[undefined, 'Acting Speaker', undefined],
  ])
})

test('a name that is not in the list is the id; who is not told is nobody, which is said', async () => {
  const transcript = await sitting((record) => {
    record.voice({ who: null })
    record.paragraph('Somebody says this.')
    record.voice({ who: 'M.77' })
    record.paragraph('And this.')
  })
  expect(transcript.speakers.map(({ name }) => name.en)).toEqual(['M.77'])
  expect(transcript.points).toHaveLength(1)
  expect(transcript.parse?.warnings?.map(({ code }) => code)).toContain('speeches-unnamed')
  expect(draftProceedings({ people: new Map(), items: [], events: [] })).toBeNull()
})

test('items that stand in each other beyond all measure are read in no time', async () => {
  const record = new ProceedingsWriter()
  for (let depth = 0; depth < 20_000; depth++) record.item(`Item ${depth}`, depth)
  record.voice({ who: '1' })
  record.paragraph('The weir is old.')
  const { events, items } = record
  const began = performance.now()
  expect(draftProceedings({ people: PEOPLE, events, items })?.draft.agenda).toHaveLength(20_000)
  expect(performance.now() - began).toBeLessThan(2_000)
})

/** A word that stands nowhere else. */
const word = (number: number) => `w${number}x`

const anyStep = fc.oneof(
  fc.record({ do: fc.constant('voice' as const), who: fc.constantFrom('1', '2', '3', '9', null) }),
  fc.record({
    do: fc.constant('paragraph' as const),
    asides: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('interruption' as const), who: fc.constantFrom('2', '3', null) }),
  fc.record({ do: fc.constant('item' as const), depth: fc.nat(2) }),
  fc.record({ do: fc.constant('endItems' as const), depth: fc.nat(2) }),
  fc.record({ do: fc.constant('aside' as const) }),
)

test('whatever a record holds, each word is once in the text, and of whom it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), async (steps) => {
      const record = new ProceedingsWriter()
      /** Whose each word is; null for nobody. */
      const owners = new Map<string, string | null>()
      let next = 0
      const said = (who: string | null) => {
        const words = word(next++)
        owners.set(words, who)
        return words
      }
      let now: string | null = null
      for (const step of steps) {
        if (step.do === 'voice') {
          now = step.who
          record.voice({ who: now, isChair: now === '1' })
        } else if (step.do === 'paragraph')
          record.paragraph(
            ...step.asides.map((is) => (is ? { aside: said(null) } : ` Das ist ${said(now)}. `)),
          )
        else if (step.do === 'interruption')
          record.interruption({ who: step.who }, `${said(step.who)}!`)
        else if (step.do === 'item') record.item(said(null), step.depth)
        else if (step.do === 'endItems') record.endItems(step.depth)
        else record.aside(said(null))
      }
      const { events, items } = record
      const proceedings = { title: 'S', people: PEOPLE, events, items }
      if (!events.some(({ is }) => is !== 'item' && is !== 'voice')) return
      const transcript = await transcriptOf(proceedings)
      expect(validateTranscript(transcript)).toMatchObject({ ok: true })
      const { source, points, turns = [], speakers } = transcript
      for (const [words, who] of owners) {
        expect(source.text!.split(words)).toHaveLength(2)
        const point = points.find(({ text }) => Object.values(text)[0]!.includes(words))
        if (who === null) expect(point).toBeUndefined()
        else {
          const name = PEOPLE.get(who)?.name ?? who
          const speaker = speakers.find(({ id }) => id === point!.speaker)!
          expect(Object.values(speaker.name)[0]).toBe(name)
          const turn = turns.find(({ id }) => id === point!.turn)!
          const at = source.text!.indexOf(words)
          expect(turn.span.start <= at && at < turn.span.end).toBe(true)
        }
      }
    }),
  )
})
