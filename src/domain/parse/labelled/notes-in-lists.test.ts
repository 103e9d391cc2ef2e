import { expect, test } from 'vitest'
import type { Draft } from '../draft/draft.ts'
import { parseEnglish } from '../english/parse-english.ts'
import { READERS } from '../readers.ts'
import { sniffFormat } from '../sniff.ts'
import { parseLabelled } from './labelled.ts'
import { withoutMarks } from './markdown-prose.ts'

/** A text read as the one that it looks like. */
function read(text: string): Draft {
  const content = READERS[sniffFormat(text)].read(text, {})
  if (!content.ok || !('draft' in content)) throw new Error('no draft')
  return content.draft
}

/** Who says what, line by line, and what is nobody's. */
function heard(text: string, parse: (text: string) => Draft = read) {
  const { people, points, unassigned } = parse(text)
  return {
    said: points.map(({ person, text: words, span: { start, end } }) => [
      people[person]!.name,
      words ?? text.slice(start, end),
    ]),
    people: people.map(({ name }) => name),
    nobody: unassigned.map(({ start, end }) => text.slice(start, end)).join('\n'),
  }
}

const TALK = `Ada: I think that the lamp is too old.
Jo: We should mend it before the winter.
Ada: Then I ask the mill for the money.
Jo: I have their number.
`

test('what has a bracket open, where a link begins or goes on, is no label', () => {
  const text = `${TALK}Ada on [the plan: a lamp for all](https://town.example/plan)
Ada on [the plan: a weir for all](https://town.example/weir)
`
  expect(heard(text).people).toEqual(['Ada', 'Jo'])
})

test.each([
  ['what is called by its number', 'doc: say how to mend it [#12](https://town.example/12)'],
  ['what an earlier meeting had to do', 'Last week’s AI: Jo to write to the mill about it'],
  ['who wrote it', 'Meeting notes by: Jo Reed of the town'],
  ['the day on which it was done', 'Nov 18: the lamp was put up at last'],
])('no label: %s', (_, line) => {
  expect(heard(`${TALK}${line}\n${TALK}${line}\n`).people).toEqual(['Ada', 'Jo'])
})

test('what heads a list within a list of stars is no voice, where few items have a label', () => {
  const items = (what: string) => `* ${what}:\n  * one of them is old\n  * the other is new\n`
  const text = `Notes of the lamps\n\n${['lamps', 'weirs', 'two mills', 'the long bridge'].map(items).join('')}* and so on\n`
  expect(heard(text).people).toEqual([])
})

test('where items of a list have labels the next item without one is nobody’s, one within it is not', () => {
  const text = `* Ada: I think that it is old.
  * It was put up by my father.
* Jo has written to the mill.
* Jo: We should mend it.
* Ada: I agree with you.
* Jo: Then we do it in May.
`
  const { said, nobody } = heard(text)
  expect(said).toContainEqual(['Ada', 'It was put up by my father.'])
  expect(nobody).toContain('Jo has written to the mill.')
})

test('names in bold type with no sign behind them are labels, beside those that have one; who is not told ends the turn', () => {
  const text = `## Attendees

- Ada Moss
- Jo Reed
- Quill Dace

## The lamp

**Ada Moss**: I think that we need a new lamp.

**Jo** We had one last year, and my mill paid for it.

**Ada** Then I ask you to pay once more.

**Quill** Does your mill pay for both of them?

**Jo** I would, if my brother agrees.

**Money** is what nobody speaks of in our town.
`
  const { said } = heard(text)
  const by = (name: string) =>
    said.flatMap(([who, words]) => (who === name ? [words] : [])).join(' ')
  expect(by('Ada')).toBe('Then I ask you to pay once more.')
  expect(by('Quill')).toBe('Does your mill pay for both of them?')
  expect(by('Jo')).toContain('if my brother agrees.')
})

test('who was there and speaks once has the word in a long record', () => {
  const turns = `Mr MOSS: I move that we mend it.\nThe lamp is out since May.\nMs REED: I second that, and so does my mill.\n`
  const text = (names: string) =>
    `${names}\n\n${turns.repeat(6)}Quill Dace: The lamp at the mill is out since May.\n${turns}`
  expect(heard(text('Present: Ada Moss, Jo Reed, Quill Dace')).people).toContain('Quill Dace')
  expect(heard(text('Absent: Quill Dace')).people).not.toContain('Quill Dace')
})

test('initials behind a name are of whom they call from then on', () => {
  const text = `Ada Moss (AM): I am glad to be here, thank you.\nJo Reed (JR): So am I.\n${'AM: I ask you about the lamp.\nJR: It is old, as we know.\n'.repeat(3)}`
  expect(heard(text).people).toEqual(['Ada Moss', 'Jo Reed'])
})

test('a picture above the title is none', () => {
  expect(parseLabelled(`![A logo](/logo.png)\n\n# The lamp\n\n${TALK}`).title).toBe('The lamp')
})

test('hours, minutes and seconds alone behind a label are no words', () => {
  const text = 'Ada Moss: 00:00:10\nI think it is old.\n\nJo Reed: 00:00:12\nWe mend it.\n'.repeat(
    2,
  )
  expect(heard(text).said[0]).toEqual(['Ada Moss', 'I think it is old.'])
})

test('who writes in the chat is who speaks', () => {
  expect(heard(TALK.replaceAll('Jo:', 'Jo (in chat):')).people).toEqual(['Ada', 'Jo'])
})

const NOTES = `# The lamps of the town

## Present

- Ada Moss (@adamoss)
- Quill Dace

## Agenda

- Ada notes that the lamp is out.
- Quill: main reason is that nobody pays for it
- The list is closed.
- Ada: we should ask the mill for the money
- Ada: Yes

## Action items

- Quill: write to the mill about the money
`

test('in notes that tell what is said, a given name of who was there before a colon is a label', () => {
  const { said } = heard(withoutMarks(NOTES), parseEnglish)
  expect(said).toContainEqual(['Quill Dace', 'main reason is that nobody pays for it'])
  expect(said).toContainEqual(['Ada Moss', 'we should ask the mill for the money'])
  expect(said.map(([, words]) => words)).not.toContain('Yes')
  expect(said.map(([, words]) => words).join()).not.toContain('write to the mill')
})

test('marks of HTML are no voices', () => {
  const text = `${TALK}${'<td>The lamp\n</td>\n<td>It is old\n</td>\n'.repeat(4)}`
  expect(heard(text).people).toEqual(['Ada', 'Jo'])
})

test('beside those who were there what heads an item of a list is no voice', () => {
  const text = `Attendance (please add yourself)

* Ada Moss (the mill)
* Abhi Dace

* New lamps
    * Ada: I think that we need them all
    * Intent: to have them by winter
        * The council may vote on it
    * Abhi: we have no money for lamps at all
    * Ten minutes at most: the weir
`
  const { people, nobody } = heard(text)
  expect(people).toEqual(['Ada', 'Abhi'])
  expect(nobody).toContain('the weir')
})

test('who asks is nobody known beside names, and a voice where only questions and answers are', () => {
  expect(heard(`${TALK}Question: Who pays for it?\n${TALK}Question: When?\n`).people).toEqual([
    'Ada',
    'Jo',
  ])
  const sides = 'Question: Do you know the lamp?\nAnswer: I put it up myself, long ago.\n'
  expect(heard(sides.repeat(3)).people).toEqual(['Question', 'Answer'])
})

test('names that editors of notes mark are labels, parts of a text with their numbers are none', () => {
  const text = `[name=Ada] I think that the lamp is old.
[name=Jo] We should mend it.
[name=Ada] Then do so.
`
  expect(heard(text).people).toEqual(['Ada', 'Jo'])
  const part =
    '1. Lamps and Weirs: 00:01:10\nThe lamps are old.\n6.2 Long Bridges: 00:02:10\nThey leak.\n'
  expect(heard(part + part).people).toEqual([])
})

test.each(['b. Lamps of the Town', 'ACTION_ITEM', 'Sponsor', 'Localización'])(
  'no voice beside names: %s',
  (label) => {
    const line = `${label}: all of them and the weir\n`
    expect(heard(`${TALK}${line}${TALK}${line}`).people).toEqual(['Ada', 'Jo'])
  },
)
