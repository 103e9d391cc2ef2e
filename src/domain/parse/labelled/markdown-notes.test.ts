import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'

/** Who says what in notes in Markdown, by name, and what is nobody's. */
async function heard(text: string) {
  const parsed = await parseText(text, { themes: 'none' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { speakers, points, parse } = parsed.transcript
  const names = new Map(speakers.map(({ id, name }) => [id, Object.values(name)[0]!]))
  return {
    people: [...names.values()],
    said: points.map(
      ({ speaker, text: words }) => `${names.get(speaker)}: ${Object.values(words)[0]}`,
    ),
    nobody: (parse?.unassigned ?? []).map(({ start, end }) => text.slice(start, end)),
  }
}

test('a name in bold type and a dash give the word; a link with a clock gives it to nobody', async () => {
  const { people, said } = await heard(`# Lamp call 7

**Moderator**: Ada Moss

Video | [3:20](https://videos.example/7?t=200)

**Ada** - We begin with the lamps on the bridge.

**Jo** — They are out since May: all three of them.

# Budget

Video | [9:41](https://videos.example/7?t=581)

**Ada** - We have no money for that this year.
`)
  expect(people).toEqual(['Ada', 'Jo'])
  expect(said.map((each) => each.split(':')[0])).toEqual(['Ada', 'Jo', 'Ada'])
})

test('a list of terms in bold type with dashes is no conversation', async () => {
  const { people } = await heard(`The plan for the bridge

**Lamps** - three are out and will be replaced

**Railing** - painted in June

**Planks** - to be counted
`)
  expect(people).toEqual([])
})

test.each([
  [
    'items that come back',
    '- **Budget** - we have ten thousand left\n- **Bridge** - needs mending\n'.repeat(2),
  ],
  [
    'what is to be mended, again and again',
    '**Budget** - we have ten thousand left\n\n**Bridge** - we should mend it\n\n'.repeat(2),
  ],
  [
    'what each is to do',
    '- **Ada Moss** - writes to the council\n- **Jo Reed** - counts the planks\n- **Ada Moss** - asks for a price\n',
  ],
  [
    'what each is to do, in no list',
    '**Ada Moss** - writes to the council\n\n**Jo Reed** - counts the planks\n\n**Ada Moss** - asks for a price\n',
  ],
])('in bold type before a dash stands no voice: %s', async (_, list) => {
  const { people } = await heard(`# Lamp notes\n\n${list}`)
  expect(people).toEqual([])
})

const TALK: readonly (readonly [who: string, words: string])[] = [
  ['Ada Moss', 'The bridge is old and we have to mend it.'],
  ['Jo Reed', 'It is. I can do that in May.'],
  ['Ada Moss', 'Then we do so.'],
  ['Jo Reed', 'Good, I write it down.'],
]
const ABOVE = '**Ada Moss** - mayor of Weiher\n**Jo Reed** - engineer\n'
const BELOW = '**Ada Moss** - writes to the council\n**Jo Reed** - counts the planks\n'
const inList = (lines: string) => lines.replace(/^(?=.)/gm, '* ')

test.each([
  ['colons', '**Ada Moss**:', `## Speakers\n\n${ABOVE}\n## Talk\n`, BELOW],
  ['colons, in lists', 'Ada Moss:', inList(ABOVE), inList(BELOW)],
  ['dashes, with a list below', '**Ada Moss** -', '', inList(BELOW)],
  ['dashes, with a note', '**Ada Moss** -', '', '**Budget** - ten thousand'],
])('lists beside a conversation are nobody’s words: %s', async (_, label, above, below) => {
  const talk = TALK.map(([who, words]) => `${label.replace('Ada Moss', who)} ${words}`)
  const { people, said } = await heard(`# Call\n\n${above}\n${talk.join('\n\n')}\n\n${below}`)
  expect(people).toEqual(['Ada Moss', 'Jo Reed'])
  expect(said.toSorted()).toEqual(TALK.map(([who, words]) => `${who}: ${words}`).toSorted())
})

test('minutes of a scribe: what is quoted beside is of whom it names, marks of headings are nobody', async () => {
  const { people, said } = await heard(`---
title: Bridge group call
date: 2026-05-04
---
# Bridge group — Minutes
{: .no_toc}

**Date:** 2026-05-04

See also the [Agenda](https://lists.example/1) and the [Log](https://lists.example/2)

## Attendees
{: .no_toc}
**Present:** Ada Moss, Jo Reed, Ida Bach

**Chair:** Ada Moss

**Scribe(s):** Ida Bach

---

### 1. Lamps
{: #section1}

**Ada Moss:** I would like to begin with the lamps.
… They fail for a reason that is known: water.

> *Jo Reed:* [https://plans.example/285](https://plans.example/285)

> *Jo Reed:* +1 to what Ada says about the water

**Jo Reed:** We should seal them before the winter.

> **Proposed resolution:** Seal the lamps before October. *(Ada Moss)*

> *Ida Bach:* +1

> ***Resolution #1:** Seal the lamps before October.*

- [Resolution #1](#resolution1): Seal the lamps before October.
- [Resolution #2](#resolution2): Meet again in June.
`)
  expect(people).toEqual(['Ada Moss', 'Jo Reed', 'Ida Bach'])
  expect(said.find((each) => each.includes('They fail for a reason'))).toMatch(/^Ada Moss: /)
  expect(said.some((each) => each.includes('Seal the lamps before October'))).toBe(false)
})

test('fields with an address for their words are no speakers', async () => {
  const { people } = await heard(`# Lamp committee 2026-05-04

## Links

* **Audio File of 4 May**: https://audio.example/12
* **Tracker Issue**: https://tracker.example/7
* **Original Minutes Paper**: [paper](https://paper.example/7)

## Minutes

* Ada: I have looked at the lamps, they leak
* Jo: we could seal them
* Ada: then somebody has to pay for it
* ACTION 7.1: Jo asks for a price
* Action item Ada: write to the mayor
* Jo: I will ask
* Poll: seal them now?
* Yes: 5
* No: 0
`)
  expect(people).toEqual(['Ada', 'Jo'])
})

test('an address with the words of who sends it below is no field', async () => {
  const { people, said, nobody } = await heard(`Ada Moss: I think the bridge is old.
Jo Reed: https://plans.example/7
That is the plan that I wrote, and I like it.
Ada Moss: Yes, I agree.
Jo Reed: https://plans.example/8
I wrote that as well.
Ida Bach: We mend it.
`)
  expect(people).toEqual(['Ada Moss', 'Jo Reed', 'Ida Bach'])
  expect(said.filter((each) => /I like it|as well/.test(each))).toHaveLength(2)
  expect(nobody).toEqual([])
})

test('a name that is a link is that name', async () => {
  const { people } = await heard(`[Ada Moss](https://people.example/ada): The lamps leak.

[Jo Reed](https://people.example/jo): Then we seal them.

[Ada Moss](https://people.example/ada): Who pays for it?

[the letter](mailto:board@lamps.example) went out in May
`)
  expect(people).toEqual(['Ada Moss', 'Jo Reed'])
})

test('code that somebody shows is nobody’s words, and its colons are no labels', async () => {
  const { people, said, nobody } = await heard(`Ada: I get this from the controller:

\`\`\`
error: lamp 3 is out
 --> bridge/lamps.cfg:12
error: lamp 4 is out
 --> bridge/lamps.cfg:19
\`\`\`

It says that two of them are out.

Jo: That is the fuse.

Ada: I thought so.
`)
  expect(people).toEqual(['Ada', 'Jo'])
  expect(said).toContain('Ada: It says that two of them are out.')
  expect(nobody.join('\n')).toContain('error: lamp 3 is out')
})

test('a conversation that stands in a fence itself is one', async () => {
  const { people } = await heard(`Chat of 4 May

\`\`\`
Ada: The lamps leak.
Jo: We could seal them.
Ada: Who pays for it?
\`\`\`
`)
  expect(people).toEqual(['Ada', 'Jo'])
})

test('a conversation that was put into notes in a fence is one', async () => {
  const { people, said } = await heard(`Notes of 4 May, taken by Ida.

\`\`\`text
Ada: The lamps leak.
Jo: We could seal them.
Ada: Who pays for it?
\`\`\`

We meet again in June.

The mill is open.
`)
  expect(people).toEqual(['Ada', 'Jo'])
  expect(said).toContain('Jo: We could seal them.')
  expect(said.join()).not.toContain('mill')
})

test('where a link leads, set apart below, nobody says', async () => {
  const { people, said } = await heard(`Ada: The lamps leak, see the [plan].

Jo: Then we seal them.

Ada: Who pays for it?

[plan]: https://lamps.example/plan
[Map]: https://lamps.example/map "The map"
`)
  expect(people).toEqual(['Ada', 'Jo'])
  expect(said.join()).not.toContain('example')
})

test.each([
  ['an office behind', '**Ada Moss, mayor**', '**Jo Reed (engineer)**'],
  ['a form of address', '**Mrs. Moss**', '**Mr. Reed**'],
  ['an office', '**Chair**', '**Jo**'],
  ['a number', '**Speaker 1**', '**Speaker 2**'],
  ['Han signs', '**李安**', '**陈明**'],
])('before a dash in bold type: %s', async (_, one, other) => {
  const { people, said } = await heard(`# Call

${one} - I begin with the lamps.

${other} - They are out, as you know.

${one} - We have no money for that.
`)
  expect(people).toHaveLength(2)
  expect(said).toHaveLength(3)
})

test('+1 and -1 are what people say in a vote, and what one is to do is no speaker', async () => {
  const { people, said } = await heard(
    'Ada: Poll: who is for May?\nJo: +1\nKai: -1\nTODO(Jo): ask\nAda: Who is for June?\nJo: -1\nKai: +1\n',
  )
  expect(people).toEqual(['Ada', 'Jo', 'Kai'])
  expect(said).toContain('Kai: -1')
})
