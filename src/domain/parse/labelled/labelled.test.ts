import { expect, test } from 'vitest'
import { parseLabelled } from './labelled.ts'

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

test('words before the first label are nobody’s', () => {
  const draft = parseLabelled('甲会\n先放一段片子。\n甲：好。\n乙：I disagree，不好。\n')
  expect(draft.unassigned).toHaveLength(1)
  expect(draft.replies.map(({ kind }) => kind)).toEqual(['disagrees'])
})

test('questions are nobody’s, answers are theirs who spoke before; a name may be set wide', () => {
  const text =
    '张三：先修灯。\n问：钱从哪里来？\n答：从维修基金里来。\n李  明：我同意。\n张三：好。\n'
  const draft = parseLabelled(text)
  expect(draft.people.map(({ name }) => name)).toEqual(['张三', '李明'])
  expect(draft.points.map(({ person, text: words }) => [person, words])).toContainEqual([
    0,
    '从维修基金里来',
  ])
  expect(draft.unassigned.map(({ start, end }) => text.slice(start, end))).toEqual([
    '问：钱从哪里来？',
  ])
  const alone = parseLabelled('Q: Who pays?\nA: The fund.\nQ: When?\nA: Soon.\n')
  expect(alone.people).toEqual([])
  const letters = parseLabelled('A: Who pays?\nB: The fund.\nA: When?\n')
  expect(letters.people.map(({ name }) => name)).toEqual(['A', 'B'])
})
