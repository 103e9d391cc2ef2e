import { describe, expect, test } from 'vitest'
import { looksLabelled, parseLabelled } from './labelled.ts'

/** Who says what, and the words of nobody. */
function heard(text: string) {
  const { people, points, unassigned, warnings } = parseLabelled(text)
  return {
    people: people.map(({ name }) => name),
    said: points.map(({ person, text: words }) => [people[person]!.name, words]),
    nobody: unassigned.map(({ start, end }) => text.slice(start, end)),
    warned: warnings.map(({ code }) => code),
  }
}

const TEXT = `河道议事会 2024年5月6日
张三 00:00:01
河边的路灯坏了三盏，晚上没人敢走。
李四 00:00:20
我同意。建议：一是换灯；二是修栏杆。
一月内完工。
张三 00:01:00
我补充一点，桥面也要查。
`

test('gives lines to the label above them, with times and replies', () => {
  const draft = parseLabelled(TEXT)
  expect(draft.title).toBe('河道议事会 2024年5月6日')
  expect(draft.date).toBe('2024-05-06')
  expect(draft.people.map(({ name }) => name)).toEqual(['张三', '李四'])
  const words = draft.points.map(({ person, time, kind, text }) => ({ person, time, kind, text }))
  expect(words).toContainEqual({
    person: 1,
    time: 20_000,
    kind: 'recommendation',
    text: '一是换灯',
  })
  expect(words).toContainEqual({
    person: 0,
    time: 1000,
    kind: 'problem',
    text: '河边的路灯坏了三盏，晚上没人敢走',
  })
  expect(draft.replies.map(({ from, to, kind }) => [from, to, kind])).toEqual([
    [1, 0, 'agrees'],
    [0, 1, 'supplements'],
  ])
})

test.each([
  ['“', '”', 'Ada Moss', 'Jo Reed', ': ', ['It leaks.', 'Since May.', 'So it does.', 'Mend it.']],
  ['"', '"', 'Ada Moss', 'Jo Reed', ': ', ['It leaks.', 'Since May.', 'So it does.', 'Mend it.']],
  ['“', '”', '李梅', '王强', '：', ['水漏了。', '五月就漏。', '还在漏。', '该修了。']],
  ['「', '」', '李梅', '王強', '：', ['水漏了。', '五月就漏。', '还在漏。', '該修了。']],
])(
  'turns that stand in %s…%s are of the same people as those that do not',
  (open, close, one, other, colon, words) => {
    const [first, second, third, fourth] = words
    const { people, said, nobody } = heard(
      `${open}${one}${colon}${first}${close}\n${other}${colon}${second}\n${one}${colon}${third}\n${open}${other}${colon}${fourth}${close}\n`,
    )
    expect(people).toEqual([one, other])
    expect(said.map(([, sentence]) => sentence)).toEqual(
      words.map((each) => each.replace(/。$/, '')),
    )
    expect(said.map(([who]) => who)).toEqual([one, other, one, other])
    expect(nobody).toEqual([])
  },
)

test.each([
  ['“', '”', 'Ada Moss', 'Jo Reed', ': ', ['I told him “no” at once.', 'I heard “yes”, I did.']],
  ['"', '"', 'Ada Moss', 'Jo Reed', ': ', ['I told him "no" at once.', 'I heard "yes", I did.']],
  ['“', '”', '李梅', '王强', '：', ['我说过“不行”，现在还是', '我听到的是“行”，是的']],
])(
  'a turn in %s…%s with a quotation in it is of whom its label names',
  (open, close, one, other, colon, [first, second]) => {
    const turn = (who: string, words: string) => `${open}${who}${colon}${words}${close}\n`
    const { said } = heard(
      turn(one, first!) + turn(other, second!) + turn(one, second!) + turn(other, first!),
    )
    expect(said).toEqual([
      [one, first],
      [other, second],
      [one, second],
      [other, first],
    ])
  },
)

test('where it cannot be told whether a label or a quotation stands there, the words are nobody’s', () => {
  const doubtful = '“Jo Reed: it leaks,” he wrote, “and it is old.”'
  const { said, nobody } = heard(
    `Ada Moss: Here is his letter.\n${doubtful}\nJo Reed: Since when?\nAda Moss: Since May.\n`,
  )
  expect(said.map(([who]) => who)).toEqual(['Ada Moss', 'Jo Reed', 'Ada Moss'])
  expect(nobody).toEqual([doubtful])
})

test('what somebody quotes is theirs, also where it begins with a name', () => {
  const { people, said } = heard(
    'Ada Moss: Here is his letter.\n“Jo Reed: it leaks”, he wrote.\nIda Bach: Since when?\nAda Moss: Since May.\n',
  )
  expect(people).toEqual(['Ada Moss', 'Ida Bach'])
  expect(said[0]![1]).toContain('letter')
  expect(said[1]).toEqual(['Ada Moss', '“Jo Reed: it leaks”, he wrote.'])
})

test.each([
  [
    '时间：2026年5月4日\n审判长：周望\n书记员：吴洁\n\n审判长：现在开庭。\n原告：请求修好路灯。\n审判长：好。\n',
    ['审判长', '原告'],
  ],
  [
    '受访者：老周，男，67岁\n访谈时间：5月4日\n访谈人：小吴\n\n问：住了多久？\n答：四十年了。\n问：有什么建议？\n答：修路灯。\n',
    ['问', '答'],
  ],
  [
    '座谈会\n时间：5月4日\n主持人：书记 孙立\n\n李梅：路灯坏了。\n王强：钱不够。\n李梅：那就分期。\n',
    ['李梅', '王强'],
  ],
  [
    'Présents : Mme Moss, M. Reed\nSecrétaire : M. Sam Pike\n\nMme Moss : La lampe est cassée.\nM. Reed : Depuis mai.\nMme Moss : Bon.\n',
    ['Mme Moss', 'M. Reed'],
  ],
  [
    'Date: 4 May 2026\nChair: Ada Moss\nClerk: Sam Pike\n\nAda Moss: It leaks.\nJo Reed: Since May.\nAda Moss: Mend it.\n',
    ['Ada Moss', 'Jo Reed'],
  ],
])('who is who in the form above what is said says nothing: %j', (text, names) => {
  const { people, said } = heard(text)
  expect(people).toEqual(names)
  for (const [, words] of said) expect(words).not.toMatch(/周望|吴洁|老周|小吴|孙立|Pike/)
})

test('who was there, and who was not, says nothing by that', () => {
  const { said, people } = heard(
    'Board\n\nAttendance:\nAda Moss: Present\nJo Reed: Absent\nIda Bach: Present\n\nAda Moss: It leaks.\nIda Bach: Since May.\nAda Moss: Mend it.\n',
  )
  expect(people).toEqual(['Ada Moss', 'Ida Bach'])
  expect(said.map(([, words]) => words)).toEqual(['It leaks.', 'Since May.', 'Mend it.'])
})

test('lines with a clock are no form, whatever stands below', () => {
  const { people } = heard(
    'Roof\n---\n0:00 - Ada Moss (Moss & Sons)\n  Welcome.\n\n0:11 - Jo Reed (Reed | Dover)\n  We have two.\n  ACTION ITEM: Ask for a third.\n\n0:31 - Ada Moss (Moss & Sons)\n  Good.\n',
  )
  expect(people).toEqual(['Ada Moss', 'Jo Reed'])
})

test('without a form above, a short answer that is a name is said', () => {
  expect(
    heard('Host: Ada Moss\nJo: Who is that?\nHost: A friend of mine.\nJo: I see.\n').said[0],
  ).toEqual(['Host', 'Ada Moss'])
})

test('what is to be done, and by whom, is said by nobody there, up to the next label with a clock', () => {
  const { said, nobody } = heard(
    '李梅 00:04\n路灯坏了三盏。\n王强 00:09\n钱不够。\n\n待办事项\n王强：给县里写信\n\n李梅 00:12\n好的，就这样办。\n',
  )
  expect(said).toEqual([
    ['李梅', '路灯坏了三盏'],
    ['王强', '钱不够'],
    ['李梅', '好的，就这样办'],
  ])
  expect(nobody).toEqual(['待办事项', '王强：给县里写信'])
  const { said: spoken } = heard(
    'Ada: It leaks.\nJo: Since May.\n\nAction items\nJo: write to the county\n',
  )
  expect(spoken).toEqual([
    ['Ada', 'It leaks.'],
    ['Jo', 'Since May.'],
  ])
})

test('a sound with its time is nobody’s name, and a mark of direction hides no message', () => {
  const { people, said } = heard(
    'Ada (00:00):\nIt leaks.\nJo (00:14):\n[inaudible 00:00:16] a pump.\nAda (00:31):\nGood.\n',
  )
  expect(people).toEqual(['Ada', 'Jo'])
  expect(said[1]).toEqual(['Jo', '[inaudible 00:00:16] a pump.'])
  const chat = heard(
    '[04.05.26, 10:02:11] Lamps: \u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read them.\n[04.05.26, 10:03:11] Ada: It leaks.\n[04.05.26, 10:04:00] Jo: Yes.\n\u200e[04.05.26, 10:05:02] Ada: \u200eimage omitted\n[04.05.26, 10:06:00] Ada: See?\n',
  )
  expect(chat.said).toEqual([
    ['Ada', 'It leaks.'],
    ['Jo', 'Yes.'],
    ['Ada', 'See?'],
  ])
})

test('what stands in brackets alone is an aside, and the turn goes on', () => {
  const { said, nobody } = heard(
    '李梅：路灯坏了。\n（会场有人鼓掌，主席示意安静）\n我建议尽快修。\n王强：同意。\n李梅：好。\n',
  )
  expect(said.slice(0, 2)).toEqual([
    ['李梅', '路灯坏了'],
    ['李梅', '我建议尽快修'],
  ])
  expect(nobody).toEqual(['（会场有人鼓掌，主席示意安静）'])
})

test.each([
  '(Jun speaks)',
  '> (Jun speaks Japanese)',
  '> (Overlapping conversation.)',
  '> (off-mic speech)',
  '> （現場掌聲）',
  '> [Cy plays the video]',
])('so is what a note in brackets tells, quoted or not: %s', (note) => {
  const { said, nobody } = heard(
    `Ada Moss:\nThe ferry is old.\n\n${note}\n\nWe mend it.\n\nJo Reed:\nGood.\n\nAda Moss:\nIt is done.\n`,
  )
  expect(said.flat().join(' ')).not.toMatch(/Jun|conver|off-mic|掌|Cy/)
  for (const words of ['The ferry is old.', 'We mend it.', 'It is done.'])
    expect(said).toContainEqual(['Ada Moss', words])
  expect(nobody[0]).toContain(note.replace(/^> /, ''))
})

test('below labels that are headings in Markdown what is quoted is not of who has the word', () => {
  const { said, nobody } = heard(
    '### Ada Moss:\nThe ferry is old.\n\n> （各位都同意，主席重述要點。）\n\nWe mend it.\n\n### Jo Reed:\nGood.\n\n> Q7: Who pays for the mill?\n> And when?\n\n### Ada Moss:\nThe town does.\n',
  )
  expect(said).toHaveLength(4)
  for (const words of ['The ferry is old.', 'We mend it.', 'The town does.'])
    expect(said).toContainEqual(['Ada Moss', words])
  expect(nobody.join(' ')).toMatch(/主席重述.*Who pays.*And when/)
})

test('where nearly all below such labels is quoted it is what they say', () => {
  const { said, nobody } = heard(
    '## Ada Moss\n\n> The ferry is old.\n> So is the mill.\n\n> （全場鼓掌，會議暫停。）\n\n## Jo Reed\n\n> We mend it.\n\n## Ada Moss\n\n> Yes, I agree.\n',
  )
  expect(said).toEqual([
    ['Ada Moss', 'The ferry is old.'],
    ['Ada Moss', 'So is the mill.'],
    ['Jo Reed', 'We mend it.'],
    ['Ada Moss', 'Yes, I agree.'],
  ])
  expect(nobody.join(' ')).toMatch(/^> （[^>]*$/)
})

test.each([
  '(I do not agree.)',
  '(Would you mend it?)',
  '(1)',
  '> the mill is old',
  '(a) the mill (b) the pond',
])('what may be said in brackets, or is no note, stays: %s', (words) => {
  const { said } = heard(
    `Ada Moss:\nThe ferry is old.\n\n${words}\n\nWe mend it.\n\nJo Reed:\nGood.\n\nAda Moss:\nIt is done.\n`,
  )
  expect(said.flat().join(' ')).toContain(words.replace(/^> /, ''))
})

test('words before the first label are nobody’s', () => {
  const { people, nobody } = heard('甲会\n先放一段片子。\n甲：好。\n乙：不好。\n')
  expect(people).toEqual(['甲', '乙'])
  expect(nobody).toEqual(['先放一段片子。'])
})

/** Names as people and programs write them; invented. */
const NAMES = (
  'Ada Moss|ada|ada-moss|jonas reed|Moss, Ada|Moss, Ada (Parks)|Ada Moss | Lamps|Ada Moss - Lamps|Ada M.|' +
  'Dr. Ada Moss, PhD|Ada (she/her)|Ada [Lamps]|Ada @ Lamps|ada_m|ada42|Ada2|Speaker1|SPEAKER_00|Speaker 1|S1|P07|' +
  'R2|A|12025550123|+1 202-555-0123|1 202*****23|Room 17|Town Hall - Room 17|Ada’s phone|telephone|tablet (2)|' +
  'Ada & Jonas|Ada/Jonas|Ada Moss 🌊|A. Moss|Ó Móra, Áine|Ana Sofía Prado Luna de la Vega|van den Bos|de Lima|' +
  'Ada "Addie" Moss|Ms Moss|Council Member Moss (Ward 5)|Ada Moss (Guest)|Unknown|Unknown Speaker|' +
  'Participant #3|ada@example.org|Ада Мосс|آدا|आदा मॉस|อาดา|田岚|田岚1|说话人1|说话人 1|发言人1|发言人A|' +
  '田岚（路灯科）|田岚-路灯科|田岚_路灯科|路灯科-田岚|路灯科 田岚|Tian Lan 田岚|田岚 Lan|田岚的手机|13900000000|' +
  '古丽·买提|山田 春|森田|김하나|참석자 1|Trần Văn Bình|田老师|田总|会议室B'
)
  .replace('Ada Moss | Lamps', 'Ada Moss ¦ Lamps')
  .split('|')
  .map((name) => name.replace('¦', '|'))

const LAYOUTS: Readonly<Record<string, (name: string, clock: string, words: string) => string>> = {
  'Name: words': (name, _, words) => `${name}: ${words}\n`,
  'Name clock, above': (name, clock, words) => `${name} ${clock}\n${words}\n\n`,
  '[clock] Name: words': (name, clock, words) => `[${clock}] ${name}: ${words}\n`,
  'Name, clock below': (name, clock, words) => `${name}\n${clock}\n${words}\n\n`,
  'clock - Name, above': (name, clock, words) => `${clock} - ${name}\n${words}\n\n`,
  '**Name:** words': (name, _, words) => `**${name}:** ${words}\n\n`,
  '### Name:': (name, _, words) => `### ${name}:\n${words}\n\n`,
  'Name [clock] words': (name, clock, words) => `${name} [${clock}] ${words}\n`,
  '>> Name: words': (name, _, words) => `>> ${name}: ${words}\n`,
  'Name: [clock] words': (name, clock, words) => `${name}: [${clock}] ${words}\n`,
}

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  test.each(NAMES)('%s', (name) => {
    const text =
      layout('Rosa Weir', '00:01', 'The lamp is out.') +
      layout(name, '00:04', 'We have two offers.') +
      layout('Rosa Weir', '00:07', 'Good.')
    expect(looksLabelled(text)).toBe(true)
    const { people, said, nobody } = heard(text)
    const [, second] = people
    expect(name.startsWith(second!), second).toBe(true)
    expect(said).toEqual([
      ['Rosa Weir', 'The lamp is out.'],
      [second, 'We have two offers.'],
      ['Rosa Weir', 'Good.'],
    ])
    expect(nobody).toEqual([])
  })
})

test('two labels that differ in what is in brackets are two', () => {
  expect(heard('Ada (North): Hello.\nAda (South): Hello.\nJo (East): Yes.\n').people).toEqual([
    'Ada (North)',
    'Ada (South)',
    'Jo',
  ])
})

test('phrases and captions are no names', () => {
  const { people, nobody, said } = heard(
    'Ada: The aim is clear: two lamps.\nFor the record: this is hers too.\nJo: Yes.\n\nPresenter: Ada Moss (AM)\n\nAda: Good.\nJo: Bye.\n',
  )
  expect(people).toEqual(['Ada', 'Jo'])
  expect(nobody).toEqual(['Presenter: Ada Moss (AM)'])
  expect(said[1]).toEqual(['Ada', 'For the record: this is hers too.'])
})

test('in a text of many turns a name that stands once is doubted, and its words are nobody’s', () => {
  const turns = 'Ada Moss: Yes.\n\nJo Reed: No.\n\nAnd that is all.\n\n'.repeat(8)
  const { people, nobody, warned } = heard(`${turns}Blue Door: Who knows.\n\n${turns}`)
  expect(people).toEqual(['Ada Moss', 'Jo Reed'])
  expect(nobody).toEqual(['Blue Door: Who knows.'])
  expect(warned).toEqual(['doubtful-label'])
})

test.each([
  ['>> And what now?'],
  ['[applause]'],
  ['[a lamp falls]'],
  ['(Time expired)'],
  ['（掌声）'],
  ['??: Somebody else.'],
  ['- And what now?'],
  ['Transcribed by https://notes.example'],
])('after %s nobody has the word', (line) => {
  const { said } = heard(
    `Ada: Yes.\n\nJo: No.\n\n${line}\n\nWho says this?\n\nAda: I do.\n\nJo: I see.\n`,
  )
  expect(said.map(([, words]) => words)).toEqual(['Yes.', 'No.', 'I do.', 'I see.'])
})

test('who asks and who answers in a court are voices of their own', () => {
  const { people, said, nobody } = heard(
    'BY MR. MOSS:\nQ.   Did you see the lamp?\nA.   I did.\nMS. REED:  Objection.\nTHE COURT:  Sustained.\nQ.   What did you see?\nA.   A lamp.\n',
  )
  expect(people).toEqual(['MR. MOSS', 'A', 'MS. REED', 'THE COURT'])
  expect(said.slice(2, 4)).toEqual([
    ['MS. REED', 'Objection.'],
    ['THE COURT', 'Sustained.'],
  ])
  expect(nobody).toEqual(['BY MR. MOSS:'])
})

test('lines cut by the width of a page are one paragraph, in their places', () => {
  const text =
    'ADA MOSS: Welcome, all. The first thing on\nthe list is the lamp by the old bridge.\nJO REED: I saw it. The glass is out and the\nwire hangs into the water.\nADA MOSS: Good.\n'
  const { points } = parseLabelled(text)
  expect(points.map(({ text: words }) => words)).toEqual([
    'Welcome, all. The first thing on the list is the lamp by the old bridge.',
    'I saw it. The glass is out and the wire hangs into the water.',
    'Good.',
  ])
  expect(text.slice(points[1]!.span.start, points[1]!.span.end)).toBe(
    'I saw it. The glass is out and the\nwire hangs into the water.',
  )
})

test('first and second count only where clauses begin', () => {
  const { said } = heard(
    'Jo: What do you know?\nAda: It was long ago. The first time it was dry. The second time it was wet.\nJo: Thanks.\nAda: Two things. First, mend the lamp. Second, count the ducks.\n',
  )
  expect(said.map(([, words]) => words)).toEqual([
    'What do you know?',
    'It was long ago. The first time it was dry. The second time it was wet.',
    'Two things.',
    'First, mend the lamp.',
    'Second, count the ducks.',
    'Thanks.',
  ])
})

test('a name in round brackets is a label where a colon stands behind it, else an aside', () => {
  const { said } = heard('(Ada): The lamp is out.\n(Bo): I lit it.\n(Ada): Then we wait.\n')
  expect(said.map(([name]) => name)).toEqual(['Ada', 'Bo', 'Ada'])
  const aside = heard('Ada: The lamp is out.\n(Quietly) I lit it.\nBo: Then we wait.\nAda: Yes.\n')
  expect(aside.people).toEqual(['Ada', 'Bo'])
})

test('names that stand once are a conversation where they speak of themselves, else a list', () => {
  const { people } = heard(
    'Host: Today the lamps.\nAda: They are dark.\nJo: I agree with Ada.\nMary: We should paint the poles.\n',
  )
  expect(people).toEqual(['Host', 'Ada', 'Jo', 'Mary'])
  expect(looksLabelled('Rope: two metres.\nOil: one can.\nWicks: six.\nGlass: none.\n')).toBe(false)
})

test('front matter is no speech; its title and date are the meeting’s', () => {
  const text =
    '---\ntitle: "The lamp"\ndate: 2024-05-06\nspeakers:\n  - Ada\n---\n\nAda: Yes.\n\nJo: No.\n\nAda: Yes.\n\nJo: No.\n'
  const draft = parseLabelled(text)
  expect([draft.title, draft.date]).toEqual(['The lamp', '2024-05-06'])
  expect(draft.unassigned).toEqual([])
  expect([...draft.parts][0]).toEqual({ kind: 'byline', start: 0, end: text.indexOf('\n\nAda') })
})

test('a clock at the end of a line is where the next turn begins', () => {
  const { points } = parseLabelled(
    'I: How long? #00:00:12-5#\nB: Ten years. #00:00:20-1#\nI: And the lamp? #00:00:25-0#\nB: Out. #00:00:40-3#\n',
  )
  expect(points.map(({ text, time }) => [text, time])).toEqual([
    ['How long?', undefined],
    ['Ten years.', 12_500],
    ['And the lamp?', 20_100],
    ['Out.', 25_000],
  ])
})

test('lines with a clock and no label go on', () => {
  const { points } = parseLabelled(
    '[00:00:00] Ada: Welcome.\n[00:00:16] Jo: Two offers.\n[00:00:20] We need a third\n[00:00:25] Ada: Thanks.\n',
  )
  expect(points.map(({ person, text, time }) => [person, text, time])).toEqual([
    [0, 'Welcome.', 0],
    [1, 'Two offers.', 16_000],
    [1, 'We need a third', 20_000],
    [0, 'Thanks.', 25_000],
  ])
})

test.each([
  ['a report', '议事会\n区长田小满说，修灯。\n田小满还说，修桥。\n他建议：先修灯。\n'],
  [
    'a list',
    'Things to buy: lamps\nWhere: the shop\nThe price is this: nine\nWe go there at 10:30\n',
  ],
  [
    'an essay',
    'The lamp.\n\nWe saw it at 10:30 and left. It was out.\n\nNote: it is old.\n\nNote: it is rusty.\n',
  ],
])('%s is not labelled', (_, text) => expect(looksLabelled(text)).toBe(false))

test('what a program writes behind a transcript is nobody’s, one part after the other', () => {
  const { people, points } = parseLabelled(
    '田小满 00:03\n路灯坏了，建议尽快修。\n\n王强 00:15\n资金不足。\n\n会议纪要\n1. 尽快修复路灯\n待办\n- 田小满：拿出方案\n',
  )
  expect(people.map(({ name }) => name)).toEqual(['田小满', '王强'])
  expect(points).toHaveLength(2)
})

test('a line in which a whole meeting was run together is read to its end', () => {
  const { said } = heard(`Ada: I am here.\nBo: I do.\n${'Ada: I am. Bo: I do. '.repeat(10_000)}\n`)
  expect(said).toHaveLength(20_002)
})

test.each([
  [
    '王明：我讲一件事。\n\n他拍了拍我的肩膀，说这事不急。\n\n请大家加入群聊\n\n我会通知。\n\n李安：好。\n\n王明：好。\n',
    ['我讲一件事', '他拍了拍我的肩膀，说这事不急', '请大家加入群聊', '我会通知', '好', '好'],
  ],
  [
    '王明：我讲一件事。\n\n"李安"撤回了一条消息\n\n我会通知。\n\n李安：好。\n\n王明：好。\n',
    ['我讲一件事', '我会通知', '好', '好'],
  ],
  [
    'Ann Lee 00:01\nWelcome.\n\nBo Moss 00:10\nLeft #3 on the table because it matters.\n\nThe lamps are bad.\n\nAnn Lee 00:20\nRecorded with my phone\n',
    [
      'Welcome.',
      'Left #3 on the table because it matters.',
      'The lamps are bad.',
      'Recorded with my phone',
    ],
  ],
])('what a chat writes is told by its names, and the turn goes on behind it: %j', (text, words) =>
  expect(heard(text).said.map(([, said]) => said)).toEqual(words),
)

test.each([
  [
    '书记员：请全体起立。\n审判长：现在开庭。\n书记员：请安静，我提醒各位。\n审判长：好。\n',
    ['书记员', '审判长'],
  ],
  [
    'Panel: The lamps are bad.\nAnn Lee: I do not agree.\nPanel: We have looked.\nAnn Lee: I see.\n',
    ['Panel', 'Ann Lee'],
  ],
])('an office of the form above is a voice where it speaks: %j', (text, names) => {
  const { people, said } = heard(text)
  expect(people).toEqual(names)
  expect(said.length).toBeGreaterThanOrEqual(4)
})

test.each([
  '时间：2026年5月3日\n地点：会议室\n\n王明：谢谢\n李安：高兴\n王明：路灯太暗了。\n李安：我不同意。\n',
  '时间：2026年5月3日\n王明：谢谢\n李安：高兴\n王明：路灯太暗了。\n李安：我不同意。\n',
  'Date: 3 May 2026\n\nHost: Welcome Everyone\nAnn Lee: Good Morning\nAnn Lee: It is bad.\nHost: I do not agree.\n',
])('a greeting below a form is said: %j', (text) => expect(heard(text).said).toHaveLength(4))

test('words in brackets in which somebody speaks are his, as are a caption in brackets and what stands behind', () => {
  expect(
    heard('李安：大家好。\n\n（我个人不同意，请再想一想。）\n\n王明：太暗了。\n\n李安：好。\n')
      .said[1],
  ).toEqual(['李安', '（我个人不同意，请再想一想。）'])
  const { said } = heard(
    '王明：我讲一个方案。\n【方案】路灯应该换掉。\n这是我的建议。\n李安：我不同意。\n王明：好。\n李安：谢谢。\n',
  )
  expect(
    said
      .filter(([name]) => name === '王明')
      .map(([, words]) => words)
      .join(),
  ).toMatch(/换掉.*我的建议/)
})

const TALK = 'Ann Lee: We both welcome you.\nCy Reed: I would like to talk.\nAnn Lee: I agree.\n'
const SAID = ['We both welcome you.', 'I would like to talk.', 'I agree.']

test.each([
  `Lamp board\n\nAction items\n- Ann Lee: buy lamps.\n- Cy Reed: sell lamps.\n\nTranscript\n${TALK}`,
  `Lamp board\n\nAction items\n- Ann Lee: buy lamps.\n- Cy Reed: sell lamps.\n\n${TALK}`,
  `Action items\n\nAnn Lee: to buy lamps.\nCy Reed: to sell lamps.\n\nTranscript\n\n${TALK}`,
  `Next steps\nAnn Lee: to buy lamps.\nCy Reed: to sell lamps.\n\nThe lamps of the town\n\n${TALK}`,
  `Follow-ups\nAnn Lee: to buy lamps.\nCy Reed: to sell lamps.\n\n${TALK}`,
  `${TALK}\nNext Steps\nAnn Lee: to buy lamps.\nCy Reed: to sell lamps.\n\n下一步\nAnn Lee: to call.\n`,
])('what stands before or behind a list of what is to be done is said: %j', (text) => {
  const { people, said } = heard(text)
  expect(people).toEqual(['Ann Lee', 'Cy Reed'])
  expect(said.map(([, words]) => words)).toEqual(SAID)
})

test('a list of what is to be done above a talk in Chinese, or one with clocks, is no title and nobody’s words', () => {
  const han = parseLabelled(
    '待办事项\n\n李安：买路灯。\n王明：写报告。\n\n会议记录\n\n李安：大家好。\n王明：太暗了。\n李安：好的。\n',
  )
  expect(han.title).not.toBe('待办事项')
  expect(han.points.map(({ text }) => text)).toEqual(['大家好', '太暗了', '好的'])
  expect(
    heard(
      'Action items\n\nAnn Lee: buy lamps.\nCy Reed: sell lamps.\n\nAnn Lee 00:01\nWelcome.\n\nCy Reed 00:20\nThank you.\n\nAnn Lee 00:40\nYes.\n',
    ).said.map(([, words]) => words),
  ).toEqual(['Welcome.', 'Yes.', 'Thank you.'])
})

test('what may head words about a meeting is of a turn where somebody has the word behind it', () => {
  const turn = 'Ann Lee: Look at this.\n\nSummary\n\nThe lamps are bad.\n\nCy Reed: I see.\n'
  expect(heard(turn).said.map(([name]) => name)).toEqual([
    'Ann Lee',
    'Ann Lee',
    'Ann Lee',
    'Cy Reed',
  ])
  expect(
    heard('Ann Lee: Look.\n\nCy Reed: I see.\n\nSummary\n\nThe lamps are bad.\n').said,
  ).toHaveLength(2)
})
