import { expect, test } from 'vitest'
import { isDate } from '../marks/date.ts'
import { parseText } from '../parse.ts'
import { saidBy } from '../said-by.fixture.ts'

/** Who says what through the whole reader, `?` for what is nobody's. */
const heard = async (text: string) =>
  saidBy(await parseText(text, { themes: 'none' })).map(([who, words]) => `${who}: ${words}`)

const people = async (text: string) => {
  const parsed = await parseText(text, { themes: 'none' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript.speakers.map(({ name }) => Object.values(name)[0])
}

const TALK = `Ada: I think that the lamp is too old.
Jo: We should mend it before the winter.
Ada: Then I ask the mill for the money.
Jo: I have their number.
`

test.each(['李安（区住建局局长)', '李安(区住建局局长）', '李安（区住建局局长】'])(
  'whatever closes a bracket does: %s',
  async (label) => {
    const said = await heard(`张小满：我认为路灯太旧了。
王明：我们去年修过一次。
${label}：局里今年有经费，可以全部更换。
张小满：那太好了。
王明：我有他们的电话。
`)
    expect(said[2]).toMatch(/^李安: 局里今年有经费/)
  },
)

test('a round bracket that is left open behind a name is of its label, a square one of a link', async () => {
  const [first] = await heard(`Ada Moss (Mayor: I think that the lamp is too old.
Jo Reed (Clerk): We should mend it before the winter.
Ada Moss (Mayor): Then I ask the mill for the money.
Jo Reed (Clerk): I have their number.
`)
  expect(first).toMatch(/^Ada Moss.*: I think that the lamp is too old\.$/)
  const link = 'Ada on [the plan: a lamp (new) for all](https://town.example/plan)\n'
  expect(await people(TALK + link + TALK + link)).toEqual(['Ada', 'Jo'])
})

test.each(['<Li>', '<Em>', '<HR>', '<a>', '[10:02] <li>', '[2021-05-03 10:02:11] <li>'])(
  'who writes in a log may be called as a tag is: %s',
  async (label) => {
    const clock = label.startsWith('[') ? '[10:01] ' : ''
    const log = `${clock}<Jo> hello all, shall we start?
${label} yes, I have the lamp on my list
${clock}<Jo> what do you think of it?
${label} I think we should mend it before winter
${clock}<Jo> ok then
`
    const [, second, , fourth] = await heard(log)
    const name = label.replace(/.*<|>/g, '')
    expect(second).toBe(`${name}: yes, I have the lamp on my list`)
    expect(fourth).toBe(`${name}: I think we should mend it before winter`)
  },
)

test('addresses of letters in angle brackets are no names of a log', async () => {
  const letter = (address: string) => `Moss <${address}> wrote\n<p> I have the lamp on my list\n`
  expect(await people(letter('ada@town.example') + letter('jo@town.example'))).toEqual([])
})

test('where tags are closed they are no names, though names stand in brackets as well', async () => {
  const log = `<Jo> I have it in my list
<Ada> where do you have it?
<li> the lamp of the bridge
<li> the weir</li>
<Jo> there, as you see
<Ada> I see it, thank you
`
  expect(await people(log)).toEqual(['Jo', 'Ada'])
})

test.each(['Marine', 'Junior', 'Mary', 'Mark', 'Mayor', 'Augustin', 'Marshal'])(
  'no month, and a voice: %s 1',
  async (name) => {
    const said = await heard(`${name} 1: I think that the lamp is out, sir.
Captain: Who was to light it?
${name} 2: We were, but we had no oil.
Captain: Then go and get some for us.
${name} 1: I will go, sir.
Captain: You had better.
`)
    expect(said.map((each) => each.split(':')[0])).toEqual([
      ...[`${name} 1`, 'Captain', `${name} 2`, 'Captain', `${name} 1`, 'Captain'],
    ])
  },
)

test('a numbered caption that begins like a month is a caption', async () => {
  const text = `${TALK}Decision 1: The lamp is mended by the mill.
Ada: I thank you for that.
Decision 2: The clerk writes to the state.
${TALK}`
  const said = await heard(text)
  expect(said).toContain('?: Decision 1: The lamp is mended by the mill.')
  expect(said).toContain('?: Decision 2: The clerk writes to the state.')
})

test.each(['Nov 18', 'Sept. 3', '3rd of March', '2 June', 'May 1st'])(
  'a day is nobody: %s',
  async (day) => {
    const line = `${day}: the lamp was put up at last\n`
    expect(await people(TALK + line + TALK + line)).toEqual(['Ada', 'Jo'])
  },
)

test('a date may have its month in any length', () => {
  for (const date of ['18 Nov 2020', 'November 18, 2020', 'Sept 3, 2020'])
    expect(isDate(date)).toBe(true)
})

const BOLD = `**Ada Moss:** I think that we need a new lamp.

**Jo Reed:** We had one last year, and my mill paid for it.

TOLD

**Ada Moss:** Then I ask you to pay once more.

**Jo Reed:** I would, if my brother agrees.
`

test.each([
  '**Ada Moss** is the mayor of Wells and has written two books about lamps.',
  '**Jo Reed** left the room and did not come back.',
  '**Mayor** Moss then asked us all to rise.',
  '**Ada** Moss told us that we should mend it.',
  '**Jo Reed** The clerk of Wells since 1901.',
  '**Jo Reed** and **Ada Moss** laugh.',
  '__Ada Moss__ will speak in Wells on 5 May.',
])('what is told of a name in bold type is nobody’s: %s', async (told) => {
  const said = await heard(BOLD.replace('TOLD', told))
  expect(said).toHaveLength(5)
  expect(said[2]).toBe(`?: ${told}`)
})

test('what stands in brackets between a name in bold type and its colon is of the label', async () => {
  const text = `**Ada Moss** (Mayor): I think that we need a new lamp.

**Jo Reed** (Clerk): The lamp is old.

**Ada Moss** (Mayor): Then I ask you to pay once more.

**Jo Reed** (Clerk): I would, if my brother agrees.
`
  expect(await people(text)).toEqual(['Ada Moss', 'Jo Reed'])
})

test('names in bold type are labels of what is plainly said, and of nothing else', async () => {
  const said = await heard(`**Ada** I think that we need a new lamp.

**Jo** We had one last year, and my mill paid for it.

**Ada** The lamp is out since May.

**Jo** Yes, it is.

**Wouter** Merlijn of the mill is the champion.

**Ada** is the mayor of Wells.

**Ada** Don’t you think that the mill should pay?

**Jo** I agree with you.
`)
  expect(said).toContain('Jo: Yes, it is.')
  expect(said).toContain('Ada: Don’t you think that the mill should pay?')
  expect(said).toContain('Ada: The lamp is out since May.')
  expect(said).toContain('?: **Wouter** Merlijn of the mill is the champion.')
  expect(said).toContain('?: **Ada** is the mayor of Wells.')
})

test.each(['**李安** 是路灯科科长，在本地工作二十年。', '**王明** 离开会场。'])(
  'in Chinese as well: %s',
  async (told) => {
    const said = await heard(`**李安**：我认为路灯太旧了，我们应该修。

**王明**：我们去年修过一次。

${told}

**李安**：那我请磨坊再出一次钱。
`)
    expect(said[2]).toBe(`?: ${told}`)
  },
)

test.each(['*Jo* laughs and shows us a picture.', '_Ada_ We all left the room.'])(
  'single marks are no bold type: %s',
  async (line) => {
    const said = await heard(
      `${TALK.replace(/^(\w+):/gm, '**$1:**').replace(/\n/g, '\n\n') + line}\n\n**Ada:** I see.\n`,
    )
    expect(said).toContain(`Jo: ${line}`)
  },
)

test.each(['The rule I live by', 'Last call for comments', 'What we stand by'])(
  'no caption, and what who speaks may say: %s',
  async (label) => {
    const line = `${label}: I never mend a lamp at night.`
    const said = await heard(`${TALK + line}\n${TALK}`)
    expect(said[4]).toBe(`Jo: ${line}`)
  },
)

test.each([
  'Meeting notes by',
  'Transcript completed by',
  'Minutes by',
  'Recorded by',
  'Hosted by',
])('who made the record is nobody’s word: %s', async (label) => {
  const line = `${label}: Quill Dace of the town`
  expect(await heard(`${TALK + line}\n${TALK}`)).toContain(`?: ${line}`)
})

test('who comes by has the word', async () => {
  const said = await heard(`Reporter: Excuse me, do you know where the lamp is?
Passer-by: I think it is by the bridge, but it is out.
Reporter: When did you last see it lit?
Passer-by: We saw it in May, my wife and I.
`)
  expect(said.map((each) => each.split(':')[0])).toEqual([
    ...['Reporter', 'Passer-by', 'Reporter', 'Passer-by'],
  ])
})

test('last week and next week are within the turn of who tells of them', async () => {
  const said = await heard(`Ada: I will tell you what we did, as I was asked.
Last week: we fixed the lamp on the bridge.
Next week: we paint both of them.
Jo: I have nothing to add to what you said.
Ada: Thank you, and see you all.
`)
  expect(said.slice(1, 3)).toEqual([
    'Ada: Last week: we fixed the lamp on the bridge.',
    'Ada: Next week: we paint both of them.',
  ])
})

const items = (sign: string) => `${sign} Ada: I have three points for us today.
${sign} First, the lamp is too old and must be mended.
${sign} Second, the weir leaks.
${sign} I ask you to pay for it.
${sign} Jo has written to the US mill.
${sign} Jo: I agree with the first of them.
${sign} But I do not see why we should mend the weir.
${sign} Ada: Because it leaks, as I said to you.
${sign} Jo: Fine with me.
`

test.each(['*', '•'])('what who speaks counts, or says of himself, is his: %s', async (sign) => {
  expect(await heard(items(sign))).toEqual([
    'Ada: I have three points for us today.',
    'Ada: First, the lamp is too old and must be mended.',
    'Ada: Second, the weir leaks.',
    'Ada: I ask you to pay for it.',
    `?: ${sign} Jo has written to the US mill.`,
    'Jo: I agree with the first of them.',
    'Jo: But I do not see why we should mend the weir.',
    'Ada: Because it leaks, as I said to you.',
    'Jo: Fine with me.',
  ])
})

test('an item is deeper by the column in which it stands, whatever is before it', async () => {
  const said = await heard(`* Lamps
  * Ada: I think that we need a lamp on the bridge.
\t* It was put up by her father.
  * Jo: We should mend it.
\t* The mill pays for it.
  * Ada: I agree with you.
  * Jo: Then we do it in May.
`)
  expect(said).toContain('Ada: It was put up by her father.')
  expect(said).toContain('Jo: The mill pays for it.')
})

test('who asks others to look at a link has the word, what kind a change is of has not', async () => {
  const line = 'Kenji: please review my fix for the lamp in [#12](https://town.example/12)'
  expect(await heard(`${TALK + line}\n${TALK}`)).toContain(line)
})

test('hours, minutes and seconds are words where no others stand below', async () => {
  const answer = (clock: string, below = '') => `Jo: What was your time in the end?
Ada: ${clock}
${below}Jo: That is a record, is it not?
Ada: I think it is, yes.
`
  expect(await heard(answer('2:05:13'))).toContain('Ada: 2:05:13')
  expect((await heard(answer('2:05:13', 'I ran alone.\n')))[1]).toBe('Ada: I ran alone.')
  expect((await heard(answer('0:00:13', '\nI ran alone.\n\n')))[1]).toBe('Ada: I ran alone.')
})
