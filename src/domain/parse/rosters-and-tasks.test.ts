import { describe, expect, test } from 'vitest'
import { parseText } from './parse.ts'
import { saidBy } from './said-by.fixture.ts'
import { GIVEN_TOPICS } from './words/en/given-topics.ts'

/** Who says what in a text that may be of any format. */
const voices = async (text: string) =>
  saidBy(await parseText(text)).filter(([name]) => name !== '?')
const named = async (text: string) => [...new Set((await voices(text)).map(([name]) => name))]

const LIST = '## Attendees\n\n- Ada Moss\n- Jo Reed\n\n'
const MATTERS = '- Infra\n- Frontend\n\n'
const NOTES = `## Notes

- Infra: the new cluster is up and running since Monday
- Ada: I would like to see it
- Frontend: the new page is up and running as well
- Jo: my team has seen it
`

describe('a list of who was there ends where another part begins', () => {
  test.each([
    ['at a heading', `${LIST}## Agenda\n\n${MATTERS}${NOTES}`],
    ['at a heading that may be a name', `${LIST.trimEnd()}\n## Lamps\n${MATTERS}${NOTES}`],
    ['at an empty line', `${LIST}${MATTERS}${NOTES}`],
    ['at a caption', `Attendees:\n- Ada Moss\n- Jo Reed\nTopics\n${MATTERS}${NOTES}`],
    ['at other signs', `Attendees:\n* Ada Moss\n* Jo Reed\n${MATTERS}${NOTES}`],
    ['in its line', `Attendees: Ada Moss, Jo Reed\n${MATTERS}${NOTES}`],
  ])('%s', async (_, text) => {
    expect(await named(text)).toEqual(['Ada', 'Jo'])
  })

  test('a matter without a sign below names is none of them', async () => {
    const text =
      'Attendees:\nAda Moss\nJo Reed\nParking\n\nParking: the lot is shut until May.\nAda: I know that it is.\nLamps: they are out.\nJo: I saw it yesterday.\n'
    expect(await named(text)).toEqual(['Ada', 'Jo'])
  })
})

describe('nobody who was there is called by', () => {
  test.each([
    ['a firm in brackets', 'Ada Moss (IT), Jo Reed (HR)', 'IT: the server is up since Monday.'],
    ['an office', 'Ada Moss, Fire Chief Dace, Jo Reed', 'Fire: the department had twelve calls.'],
    ['a surname', 'Ada Moss, Tom Church, Jo Reed', 'Church: the roof is to be mended in May.'],
  ])('%s', async (_, present, line) => {
    const text = `Present: ${present}\n\nAda: I say that we mend the roof.\n${line}\nHall: the floor is clean.\nJo: I agree with you.\n`
    expect(await named(text)).toEqual(['Ada', 'Jo'])
  })

  test('his initials are his own', async () => {
    const text = `Present: Ada Moss (AM), Jo Reed (JR)\n\nHall: the floor is clean.\nAM: I say that we mend the roof.\nLamps: they are out.\nJR: I agree with you.\n`
    expect(await named(text)).toEqual(['AM', 'JR'])
  })
})

const REPORT = `# Minutes of the lamp committee

## Present

- Ada Moss
- Jo Tarn

## Lamps

The committee met at eight and looked at the lamps. Ada Moss said that the lamp is out and that nobody had told her. Jo Tarn noted that the mill would pay for half of it.

Jo Tarn asked that the weir be mended. Ada Moss explained that the state does that.

`

describe('what is to be done nobody says', () => {
  const TASKS = '- Jo: write to the state about the lamps\n- Ada: the boat is to be at the bridge\n'
  test.each([
    ...['Tasks', 'Assignments', 'Follow-up', 'Homework', 'Commitments', 'Deliverables', 'Rota'],
    ...['Responsibilities', 'Roles', 'Before the next meeting', 'Vacation', 'Task list', 'Actions'],
    ...['Who does what', 'Action items', 'Tasks for next week', 'Actions agreed', 'Key holders'],
  ])('%s', async (head) => {
    const said = (await voices(REPORT)).length
    for (const line of [`## ${head}`, `${head}:`, `## ${head}\n\n### Lamps`])
      expect(await voices(`${REPORT}${line}\n\n${TASKS}`)).toHaveLength(said)
  })

  test('up to the next line that heads something', async () => {
    const weir = 'Ada Moss: the weir is old.\nJo Tarn: the state has been told of it.\n'
    const said = await voices(`${REPORT}Action items:\n\n${TASKS}\nWeir:\n\n${weir}`)
    expect(said).toContainEqual(['Ada Moss', 'the weir is old.'])
  })

  test('without a heading, nor when somebody has the keys', async () => {
    const said = await voices(REPORT)
    const text = `${REPORT}## Summer\n\n- Jo: write to the state about the lamps\n- Ada: Monday to Wednesday in the morning\n`
    expect(await voices(text)).toEqual(said)
  })

  test('under a lower heading of notes with labels', async () => {
    const text = `${'Ada: I think it is old.\nJo: We mend it.\n'.repeat(2)}\n## Action items\n\n### Lamps\n\n- Ada: the boat is to be at the bridge\n\n### Weirs\n\n- Jo: the state has to be told\n`
    expect(await voices(text)).toHaveLength(4)
  })
})

test('in minutes a given name of who was there says a statement, of who was away none', async () => {
  const lines =
    '- Jo: the state has paid for half\n- Ada: the mill has paid as well\n- Rose: the garden is to be dug up\n'
  const text = REPORT.replace('## Lamps', '## Absent\n\n- Rose Hill\n- Cy Hill\n\n## Lamps')
  const said = await voices(`${text}## Weir\n\n${lines}- Cy: the mill has been shut\n`)
  expect(said).toContainEqual(['Jo Tarn', 'the state has paid for half'])
  expect(said.map(([name]) => name)).not.toContain('Rose Hill')
  expect(said.map(([name]) => name)).not.toContain('Cy Hill')
})

test.each([...GIVEN_TOPICS])('a given name that heads a matter calls nobody: %s', async (word) => {
  const name = word[0]!.toUpperCase() + word.slice(1)
  const text = REPORT.replace('- Jo Tarn', `- Jo Tarn\n- ${name} Dace`)
  const lines = `- Jo: the state has paid for half\n- ${name}: the state has given five thousand\n`
  expect((await voices(`${text}## Weir\n\n${lines}`)).map(([who]) => who)).not.toContain(
    `${name} Dace`,
  )
})

const PRESENT = 'Lamp committee, 3 May 2021\n\nPresent: Ada Moss, Mark Dace, Jo Tarn\n\n'
const TOLD =
  'Ada Moss said that the lamp is out.\n\nMark Dace noted that the mill would pay.\n\nJo Tarn asked that the weir be mended.\n\n'

describe('a report stays one, whatever stands behind the names of who was there', () => {
  test.each([
    [
      'an agenda',
      '## Agenda\n\n- Ada: the lamps of the north\n- Mark: what the mill pays for\n- Jo: the weir and the state\n\n',
    ],
    [
      'matters',
      '## Agenda\n\n- Ada: the lamps have been stolen\n- Mark: the mill is shut\n- Jo: the weir is old as well\n\n',
    ],
    ['what is to be done', 'Tasks for next week:\nAda: write to the state\nJo: bring the boat\n\n'],
  ])('%s', async (_, lines) => {
    const said = await voices(PRESENT + TOLD)
    expect(said).toHaveLength(3)
    const text = (await voices(PRESENT + lines + TOLD)).filter(([, words]) =>
      said.some(([, one]) => one === words),
    )
    expect(text).toEqual(said)
  })

  test.each([
    [
      'who has the keys',
      'Ada: Monday to Wednesday in the morning\nJo: Thursday in the afternoon\n',
    ],
    ['tasks', 'Tasks for next week:\nAda: write to the mill about it\nJo: call them before noon\n'],
  ])('nobody says %s', async (_, lines) => {
    expect(await voices(`${PRESENT}The lamp was mended in May.\n\n${lines}`)).toEqual([])
  })

  test('where who was there only has tasks a text is no transcript', async () => {
    const text =
      'Attendees: Ada Moss, Jo Reed\n\nDiscussion\n- The lamp is out\n- The mill pays\n\nAction items\n- Ada: write to the mill about it\n- Jo: call them before noon\n'
    const parsed = await parseText(text)
    expect(parsed.ok && parsed.format).toBe('prose')
  })

  test('nobody says what he is', async () => {
    const text =
      'Panelists:\nAda Moss\nJo Reed\n\nAda Moss: Professor of Economics at the University of Lampton\nJo Reed: Mayor of Wells and a member of the council\n'
    expect(await voices(text)).toEqual([])
  })
})

const TALK = 'Ada: I think that we have four lamps.\nJo: We should mend them all.\n'

test.each(['Correction', 'Clarification', 'Caveat', 'Goal', 'Nb', 'Context'])(
  'what the minute-taker adds is not of who spoke before: %s',
  async (caption) => {
    const text = `${TALK}${caption}: Ada later told us that there are five.\n${TALK}`
    const said = await voices(text)
    expect(said).toHaveLength(4)
    expect(said.map(([, words]) => words).join()).not.toContain('five')
  },
)

test('who is not listed and speaks once of himself is heard, what heads an item is not', async () => {
  const text = `Attendees: Ada Moss, Jo Reed

- Ada: I think that we need a new lamp on the bridge
- Jo: we had one last year and my mill paid for it
- Abhi: I joined late, but my firm can give us two lamps
- Ada: then I ask you to send them to the mill
- Xiaoming: my brother can put them up in May
- Website: the new page is up and running as well
- Jo: I will tell the town about it
`
  expect(await named(text)).toEqual(['Ada', 'Jo', 'Abhi', 'Xiaoming'])
})
