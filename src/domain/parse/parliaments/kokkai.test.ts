import { expect, test } from 'vitest'
import { parseText } from '../parse.ts'
import { saidBy } from '../said-by.fixture.ts'

const speech = (order: number, speaker: string, words: string, position: string | null = null) => ({
  speechID: `1_${order}`,
  speechOrder: order,
  speaker,
  speakerYomi: null,
  speakerGroup: null,
  speakerPosition: position,
  speakerRole: null,
  speech: words,
  startPage: 1,
  speechURL: '',
})

const MEETING = {
  issueID: '1',
  imageKind: '会議録',
  session: 200,
  nameOfHouse: '衆議院',
  nameOfMeeting: '街灯委員会',
  issue: '第2号',
  date: '2026-05-11',
  closing: null,
}

const SPEECHES = [
  speech(0, '会議録情報', '令和八年五月十一日（月曜日）\r\n　　　午前十時開議'),
  speech(1, '田中花', '○田中委員長　これより会議を開きます。\r\n　街灯の問題です。', '委員長'),
  speech(
    2,
    '森太郎',
    '○森（太）委員　街灯が消えています。（拍手）直すべきです。\r\n　　　〔委員長退席〕\r\n以上です。',
  ),
]

const answer = (records: object) =>
  JSON.stringify({
    numberOfRecords: 1,
    numberOfReturn: 1,
    startRecord: 1,
    nextRecordPosition: null,
    ...records,
  })

const SAID = [
  ['?', '令和八年五月十一日（月曜日） 午前十時開議'],
  ['田中花', 'これより会議を開きます。街灯の問題です'],
  ['森太郎', '街灯が消えています'],
  ['?', '（拍手）'],
  ['森太郎', '直すべきです'],
  ['?', '〔委員長退席〕'],
  ['森太郎', '以上です'],
]

test.each([
  ['a meeting', { meetingRecord: [{ ...MEETING, speechRecord: SPEECHES }] }],
  ['speeches one by one', { speechRecord: SPEECHES.map((one) => ({ ...MEETING, ...one })) }],
])('%s: who says what, with offices, title and day; applause is nobody’s', async (_, records) => {
  const parsed = await parseText(answer(records), { name: 'kaigiroku.json' })
  expect(parsed).toMatchObject({ ok: true, format: 'kokkai' })
  expect(saidBy(parsed)).toEqual(SAID)
  if (!parsed.ok) return
  const { meeting, speakers } = parsed.transcript
  expect(meeting.date).toBe('2026-05-11')
  expect(Object.values(meeting.title)).toEqual(['衆議院街灯委員会第2号'])
  expect(speakers.map(({ role }) => role && Object.values(role)[0])).toEqual(['委員長', undefined])
})

test('two people of one name, told apart by how it is read, stay two', async () => {
  const speechRecord = ['もりたろう', 'しんたろう'].map((speakerYomi, i) => ({
    ...MEETING,
    ...speech(i, '森太郎', '○森（太）委員　街灯が消えています。'),
    speakerYomi,
  }))
  const parsed = await parseText(answer({ speechRecord }))
  expect(saidBy(parsed).map(([who]) => who)).toEqual([
    '森太郎（もりたろう）',
    '森太郎（しんたろう）',
  ])
})

test('what happens meanwhile stands apart, however many lines and spaces are around it', async () => {
  const words =
    '○森（太）委員　一つ目です。  \r\n \r\n\r\n　 〔笑う者あり〕  \r\n\r\n二つ目  です。'
  const parsed = await parseText(
    answer({ speechRecord: [{ ...MEETING, ...speech(1, '森太郎', words) }] }),
  )
  expect(saidBy(parsed)).toEqual([
    ['森太郎', '一つ目です'],
    ['?', '〔笑う者あり〕'],
    ['森太郎', '二つ目 です'],
  ])
})

test('several meetings are named, not mixed', async () => {
  const other = { ...MEETING, issueID: '2', issue: '第3号', speechRecord: SPEECHES }
  const both = answer({ meetingRecord: [{ ...MEETING, speechRecord: SPEECHES }, other] })
  expect(await parseText(both)).toEqual({
    ok: false,
    failure: {
      code: 'several-meetings',
      meetings: ['衆議院街灯委員会第2号', '衆議院街灯委員会第3号'],
    },
  })
})

test('nothing said, and what stands at the wrong place, are told', async () => {
  const none = answer({ meetingRecord: [{ ...MEETING, speechRecord: [speech(1, '森太郎', '')] }] })
  expect(await parseText(none)).toMatchObject({ failure: { code: 'no-cues', format: 'kokkai' } })
  const wrong = answer({ speechRecord: [{ ...MEETING, ...SPEECHES[1], speech: 7 }] })
  expect(await parseText(wrong)).toMatchObject({
    failure: { code: 'json-shape', path: 'speechRecord[0].speech' },
  })
})
