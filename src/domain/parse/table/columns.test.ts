import { expect, test } from 'vitest'
import { delimiterOf, HEADERS, matchColumns } from './columns.ts'

test('no header stands for two columns', () => {
  const all = Object.values(HEADERS).flatMap((names) => names.split(' '))
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([])
})

test.each([
  ['Sentence,Speaker,Start Time,End Time', { text: 0, speaker: 1, time: 2 }],
  ['Timespan,Content,Speaker', { time: 0, text: 1, speaker: 2 }],
  ['start,end,speaker,text', { time: 0, speaker: 2, text: 3 }],
  ['Participant,Response', { speaker: 0, text: 1 }],
  ['Name,Conversation,Timestamp', { speaker: 0, text: 1, time: 2 }],
  ['SPEAKER_NAME,Utterance,Begin', { speaker: 0, text: 1, time: 2 }],
  ['发言人,时间,文字', { speaker: 0, time: 1, text: 2 }],
  ['姓名,单位及职务,发言内容', { speaker: 0, role: 1, text: 2 }],
  ['說話人,時間（秒）,內容', { speaker: 0, time: 1, text: 2 }],
  ['Nr.,Beginn,Sprecher,Aussage', { time: 1, speaker: 2, text: 3 }],
  ['Début,Intervenant,Texte', { time: 0, speaker: 1, text: 2 }],
  ['Nom,Heure,Propos', { speaker: 0, time: 1, text: 2 }],
  ['Hora,Orador,Texto', { time: 0, speaker: 1, text: 2 }],
  ['発言者,開始時刻,発言内容', { speaker: 0, time: 1, text: 2 }],
  ['화자,시작,내용', { speaker: 0, time: 1, text: 2 }],
  ['Timestamp,Sender,Recipient,Message', { time: 0, speaker: 1, text: 3 }],
  // Of two columns that might be meant, the one whose name is surer.
  ['Name,Speaker,Comment,Transcript', { speaker: 1, text: 3 }],
  ['Time,Start Time,Speaker,Text', { time: 1, speaker: 2, text: 3 }],
] as const)('%s', (headers, columns) => {
  expect(matchColumns(headers.split(','))).toEqual(columns)
  for (const delimiter of [',', ';', '\t', '|'])
    expect(delimiterOf(`${headers.replaceAll(',', delimiter)}\na\n`)).toBe(delimiter)
})

test.each(['Speaker,Time', 'Text,Time', 'We met on the hill, and spoke', ''])(
  '“%s” names no columns',
  (headers) => {
    expect(matchColumns(headers.split(','))).toBeNull()
  },
)
