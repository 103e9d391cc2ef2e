import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { saidBy } from '../said-by.fixture.ts'
import { RULES, saidIn } from './chat-words.ts'

test.each(RULES.map(({ like }) => like))('%j is said as %j', (written, said) => {
  expect(saidIn(written)).toBe(said)
})

const HEAD = `@UTF8
@PID:\t11312/a-1
@Begin
@Languages:\teng
@Participants:\tANN Ada_Moss Teacher, BOB Investigator ,
\tCHI Tom Target_Child
@ID:\teng|lamps|ANN|||||Teacher|||
@Media:\tlamp, audio
@Date:\t11-MAY-2026
@Location:\tTamar
`

test('main lines by their participants, with the times of bullets', async () => {
  const text = `${HEAD}*ANN:\tthe lamp is (.) out [!] ,
\tis it ? \u0015500_1400\u0015
%mor:\tdet|the n|lamp
\tcop|be adv|out
*BOB:\t&-um since_May &*CHI:mhm we have <two two> [/] offers +... \u00154100_5000\u0015
@Comment:\ta door opens
*CHI:\t0 [=! yawns] .
%act:\tleaves
*CHI:\txxx (be)cause b@l . \u00156000_7000\u0015
*DOG:\twoof . \u00158000_9000\u0015
@End
`
  const parsed = await parseText(text, { name: 'lamp.cha' })
  expect(parsed).toMatchObject({ ok: true, format: 'chat' })
  expect(saidBy(parsed)).toEqual([
    ['Ada Moss', 'the lamp is out, is it?', 500],
    ['BOB', 'um since May we have two two offers…', 4100],
    ['Tom', 'mhm … because b.', 4100],
    ['DOG', 'woof.', 8000],
  ])
  if (!parsed.ok) return
  const { meeting, speakers } = parsed.transcript
  expect(meeting.date).toBe('2026-05-11')
  expect(Object.values(meeting.place!)).toContain('Tamar')
  const roles = speakers.map(({ role }) => role && Object.values(role)[0])
  expect(roles).toEqual(['Teacher', 'Investigator', 'Target Child', undefined])
})

test('without times each utterance is a line, and what looks like a label in it is none', async () => {
  const text = `${HEAD}*ANN:\tthe list has Bob：two lamps .\n*ANN:\tand Tom：one .\n*BOB:\tso ?\nstray words here\n@End\n`
  const parsed = await parseText(text)
  expect(parsed.ok && parsed.transcript.source.text).toBe(
    'Ada Moss: the list has Bob：two lamps.\nAda Moss: and Tom：one.\nBOB: so?\nstray words here\n',
  )
  expect(saidBy(parsed)).toEqual([
    ['Ada Moss', 'the list has Bob：two lamps. and Tom：one.'],
    ['BOB', 'so?'],
    ['?', 'stray words here'],
  ])
})

test('two participants of one name stay two, each with what they are', async () => {
  const head = HEAD.replace('ANN Ada_Moss Teacher, BOB', 'MOT Tom Mother, BOB')
  const parsed = await parseText(
    `${head}*MOT:\tthe lamp is out .\n*CHI:\tis it ?\n*BOB:\tso .\n@End\n`,
  )
  expect(saidBy(parsed)).toEqual([
    ['Tom (MOT)', 'the lamp is out.'],
    ['Tom (CHI)', 'is it?'],
    ['BOB', 'so.'],
  ])
  const roles = parsed.ok && parsed.transcript.speakers.map(({ role }) => Object.values(role!)[0])
  expect(roles).toEqual(['Mother', 'Target Child', 'Investigator'])
})

test('nothing said is told', async () => {
  expect(await parseText(`${HEAD}*CHI:\t0 .\n@End\n`)).toMatchObject({
    failure: { code: 'no-cues', format: 'chat' },
  })
})

const word = fc.constantFrom('lamp', 'Tom', 'out', '灯', "don't", 'où', 'x2', 'ok')
const code = fc.constantFrom(
  ...[
    '[/]',
    '[//]',
    '[: x]',
    '(.)',
    '(1.2)',
    '&=laughs',
    '0is',
    '+^',
    '+,',
    '[+ gram]',
    '‡',
    '„',
    '↑',
  ],
)
const piece = fc.oneof(
  word.map((said) => ({ written: said, said })),
  word.map((said) => ({ written: `&-${said}`, said })),
  word.map((said) => ({ written: `${said}@o`, said })),
  word.map((said) => ({ written: `<${said}> [?]`, said })),
  code.map((written) => ({ written, said: '' })),
)

test('codes go and no word does', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const words = saidIn(`${pieces.map(({ written }) => written).join(' ')} .`)
      const only = words.replace(/[.,]/g, ' ').trim().split(/\s+/).filter(Boolean)
      expect(only).toEqual(pieces.flatMap(({ said }) => (said ? [said] : [])))
    }),
  )
})
