import { expect, test } from 'vitest'
import { parseLabelled } from './labelled.ts'

/** Who speaks, who says what, and what is nobody's. */
function heard(text: string) {
  const { people, points, unassigned, parts } = parseLabelled(text)
  return {
    people: people.map(({ name }) => name),
    said: points.map(({ person, span: { start, end } }) => [
      people[person]!.name,
      text.slice(start, end),
    ]),
    nobody: unassigned.map(({ start, end }) => text.slice(start, end)),
    headings: [...parts].flatMap(({ kind, start, end }) =>
      kind === 'heading' ? [text.slice(start, end)] : [],
    ),
  }
}

const COUNCIL = `COUNCIL OF THE TOWN OF MILLFORD
The Council met at 9:40 a.m.
Madam Speaker: We begin with the lamps. Mayor Moss?
REPORT OF THE
LAMP AND BRIDGE COMMITTEE
DATED MAY 4, 2026
Mayor Moss: I move the report, and I thank the staff for it.
Councillor Reed: I have a question about the weir.
Mayor Moss: It is in the second part of the report.
Madam Speaker: Councillor Reed, your motion.
REPORT OF THE
LAMP AND BRIDGE COMMITTEE
Motion No. 5
Moved by Councillor Reed, that the plan be amended to
reflect the following:
a)\tThe lamps at the weir are lit.
b)\tThe bridge is painted green.
(f)\tThe mill is to be closed.
2.\tThe town may pay for all of it.
Councillor Reed: I wrote it last week, and I stand by it.
Madam Speaker: All in favour? Carried.
LAMP AND BRIDGE COMMITTEE
Councillor Reed: Thank you all.
Mayor Moss: We meet again in June.
`

test('what heads the parts of a record in capitals, and what counts in its motions, is no voice', () => {
  const { people, said, nobody, headings } = heard(COUNCIL)
  expect(people).toEqual(['Madam Speaker', 'Mayor Moss', 'Councillor Reed'])
  const by = (who: string) => said.flatMap(([name, words]) => (name === who ? [words] : []))
  expect(by('Madam Speaker').join(' ')).not.toMatch(/REPORT|weir are lit|town may pay/)
  expect(headings).toContain('LAMP AND BRIDGE COMMITTEE')
  expect(nobody.join('\n')).toContain('The town may pay for all of it.')
})

test('capitals are somebody’s words below a label alone, and where all is in capitals', () => {
  const loud =
    'MOSS: THE LAMP IS OUT.\nREED: SINCE WHEN?\nMOSS: SINCE MAY\nAND THE WEIR LEAKS\nREED: NO.\n'
  expect(heard(loud).nobody).toEqual([])
  const below = `Ada Moss:
WE MUST MEND IT
Jo Reed:
I see that it leaks, and that it has for a long time.
Ada Moss:
So it does, and nobody has come to look at it.
Jo Reed:
Then let us write to the mill.
`
  expect(heard(below).nobody).toEqual([])
})

const VOTE = (clause: number) => `The Chair (Sen. Moss): I put the question on clause ${clause}.
Ayes: Sen. Reed, Tamar County; Sen. Lark, Weir County
Noes: Nil
Teller of the Ayes: Sen. Pike
Teller of the Noes: Sen. Dace
Abstainers: Nil
(Question carried by 2 votes to 0)
Sen. Reed: I am glad of it, and I thank the House.
Sen. Lark: So am I.
`

test('a label behind which a list stands each time, and no sentence, gives nobody the word', () => {
  const text = [1, 2, 3, 4].map(VOTE).join('')
  const { people, nobody } = heard(text)
  expect(people).toEqual(['Sen. Moss', 'Sen. Reed', 'Sen. Lark'])
  expect(nobody.filter((words) => words === 'Abstainers: Nil')).toHaveLength(4)
  // Who answers so each time has marks behind the words, or nobody has.
  const short = 'Ada Moss: Is it lit?\nJo Reed: Yes\n'.repeat(4).replaceAll('?', '')
  expect(heard(short).people).toEqual(['Ada Moss', 'Jo Reed'])
})

test.each([
  ['1', '2'],
  ['a', 'b'],
])('numbers and letters in square brackets that come back are voices: [%s], [%s]', (one, two) => {
  const text = `[${one}] I think it is old.\n[${two}] We should mend it.\n`.repeat(2)
  expect(heard(text).people).toEqual([one, two])
})

test.each([
  [
    'without a full stop',
    `Chair: We go on with the lamps now.
Jo Reed: ok
Chair: We need some money for both.
Jo Reed: sounds good
Chair: I ask the council for it next week.
Jo Reed: yes, let us do that
Chair: Thank you all.
`,
    'Jo Reed',
  ],
  ['in a roll', 'Chair: I put it to the vote now.\nMoss: Aye\nReed: Nay\n'.repeat(3), 'Moss'],
  [
    'in Chinese',
    '主持人：今天谈一谈灯。\n张文山：好的\n主持人：何时装的？\n张文山：去年五月\n主持人：多少盏？\n张文山：三十多盏吧\n主持人：谢谢。\n',
    '张文山',
  ],
  ['with names', 'Chair: Who will do it?\nJo Reed: Ada Moss\n'.repeat(3), 'Jo Reed'],
])('who answers briefly each time has the word: %s', (_, text, name) => {
  expect(heard(text).people).toContain(name)
  expect(heard(text).nobody).toEqual([])
})

test('what announces a text that is read out is no voice, however often it stands', () => {
  const text = `Ada Moss: The Act reads as
follows:
The weir is open to all, and closed to none.
Jo Reed: And the next one is as
follows:
The mill is closed.
Ada Moss: So it is, as I said.
Jo Reed: We know that the words are as
follows:
The lamps are lit.
`
  expect(heard(text).people).toEqual(['Ada Moss', 'Jo Reed'])
})

test('the day that stands on every page is no voice', () => {
  const page = (take: number) => `Mr SPEAKER: The member for Weir has the floor on point ${take}.
Ms MOSS: I thank the Chair for that.
Wednesday, 22 May 2026                Take: ${take}
The lamps of the town are old.
`
  expect(heard([1, 2, 3, 4].map(page).join('')).people).toEqual(['Mr SPEAKER', 'Ms MOSS'])
})

test('decades are no clocks', () => {
  const text = `Some feel
they missed out in the late '70s and do not want to again.
Others think
they did well in the 1980s and would do it again.
They say
they saw the 70s and liked them.
`
  expect(heard(text).people).toEqual([])
})

test('a sentence in round brackets is what happened meanwhile', () => {
  const text = `Ada Moss
Good morning to you all, and thank you for coming.
(Aplaudiments.)
Jo Reed
Thank you. I shall be short, as the hour is late.
(Aplaudiments.)
Ada Moss
Then let us vote on it now, if nobody minds.
(Aplaudiments.)
Jo Reed
We may, I think.
`
  const { people, said, nobody } = heard(text)
  expect(people).toEqual(['Ada Moss', 'Jo Reed'])
  expect(said.map(([, words]) => words).join(' ')).not.toContain('Aplaudiments')
  expect(nobody).toEqual(['(Aplaudiments.)', '(Aplaudiments.)', '(Aplaudiments.)'])
})

test('who speaks once has the word where others are spoken of alike and do again and again', () => {
  const again = `Mr SPEAKER: The House will come to order now.
Ms K MOSS: I thank you for the floor.
Councillor Reed: I have a question for the Minister.
Councillor Lark: So have I, and it is the same one.
Mr J PIKE: Let us hear them both.
`
  const text = `${again}${again}${again}Councillor Dace: I spoke once in this House, and shall not again.
Ms T ROACH: Nor shall I.
`
  const { people } = heard(text)
  expect(people).toContain('Councillor Dace')
})

test('the log of changes to a program is no conversation; doc among names may be one', () => {
  const log = 'feat: add lamps\ndoc: say how\nfix: they go out\ndoc: say more\nfix: a typo\n'
  expect(heard(log).people).toEqual([])
  expect(heard('ada: hi\ndoc: I am here\nada: good\ndoc: yes\n').people).toEqual(['ada', 'doc'])
})
