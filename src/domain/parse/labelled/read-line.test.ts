import { expect, test } from 'vitest'
import { readLine } from './read-line.ts'

test.each([
  ['说话人 1 00:01', '说话人 1', 1000, ''],
  ['说话人 1 00:09:44嗯，两份', '说话人 1', 584_000, '嗯，两份'],
  ['张三 00:12:34', '张三', 754_000, ''],
  ['周岚 2026-06-15 13:35:02', '周岚', 48_902_000, ''],
  ['00:12:34 张三', '张三', 754_000, ''],
  ['[00:12] 张三：先说路灯', '张三', 12_000, '先说路灯'],
  ['张三（00:12:34）：先说路灯', '张三', 754_000, '先说路灯'],
  ['张三 00:12：先说路灯', '张三', 12_000, '先说路灯'],
  ['张三：先说路灯', '张三', undefined, '先说路灯'],
  ['张三（区人大代表）：先说路灯', '张三（区人大代表）', undefined, '先说路灯'],
  ['Mary Jones: The lamp is broken.', 'Mary Jones', undefined, 'The lamp is broken.'],
  ['Speaker 2 [00:00:05]: Hello', 'Speaker 2', 5000, 'Hello'],
  ["Dr. O'Neil (Chair): Order.", "Dr. O'Neil (Chair)", undefined, 'Order.'],
  ['00:01:02.500 - Mary Jones: Hello', 'Mary Jones', 62_500, 'Hello'],
  ['0:00 - Mary Jones (Jones & Sons | Dover)', 'Mary Jones (Jones & Sons | Dover)', 0, ''],
  ['2025-03-04 10:00:12 张三', '张三', 36_012_000, ''],
  ['10:00:12 From  Mary Jones  to  Everyone : Hello', 'Mary Jones', 36_012_000, 'Hello'],
  ['10:00:12\t From Mary Jones : Hello', 'Mary Jones', 36_012_000, 'Hello'],
  ['10:00 From Lin to Mary (Privately) : Hello', 'Lin', 600_000, 'Hello'],
  ['Speaker 1 (00:00:01 - 00:00:04)', 'Speaker 1', 1000, ''],
  ['Mary Jones 1 minute 2 seconds', 'Mary Jones', 62_000, ''],
  ['Mary Jones: [00:00:05] Hello', 'Mary Jones', 5000, 'Hello'],
  ['>> Mary: hello', 'Mary', undefined, 'hello'],
  ['**张三**：先说路灯', '张三', undefined, '先说路灯'],
  ['**张三：**先说路灯', '张三', undefined, '先说路灯'],
  ['**Mary Jones** 00:12', 'Mary Jones', 12_000, ''],
  ['### 张三：', '张三', undefined, ''],
  ['【张三】先说路灯', '张三', undefined, '先说路灯'],
  ['【发言人1】 00:00:05', '发言人1', 5000, ''],
  ['[SPEAKER_00]: Hello', 'SPEAKER_00', undefined, 'Hello'],
  ['{Mary} Hello', 'Mary', undefined, 'Hello'],
  ['(speaker 0) Hello', 'speaker 0', undefined, 'Hello'],
  ['○議長（山本春男君）　開きます。', '山本春男（議長）', undefined, '開きます。'],
  ['MAYOR RUIZ.  Good evening.', 'MAYOR RUIZ', undefined, 'Good evening.'],
  ['Q.   Did you see it?', 'Q', undefined, 'Did you see it?'],
  ['[15/06/2026, 13:35:02] Mary: Hello', 'Mary', 48_902_000, 'Hello'],
  ['3:05 PM Mary Jones: Hello', 'Mary Jones', 54_300_000, 'Hello'],
  ['user@example.org: Hello', 'user@example.org', undefined, 'Hello'],
  ['1 305*****48: Hello', '1 305*****48', undefined, 'Hello'],
  ['I: How long? #00:00:12-5#', 'I', undefined, 'How long?'],
  ['“Mary Jones: It is broken.”', 'Mary Jones', undefined, 'It is broken.'],
  ['"Mary Jones: It is broken."', 'Mary Jones', undefined, 'It is broken.'],
  ['“张三：先说路灯。”', '张三', undefined, '先说路灯。'],
  ['「张三：先说“路灯”。」', '张三', undefined, '先说“路灯”。'],
  ['“Mary Jones: It is broken.', 'Mary Jones', undefined, 'It is broken.'],
  [
    '“Mary Jones: I said “no”, and I mean it.”',
    'Mary Jones',
    undefined,
    'I said “no”, and I mean it.',
  ],
  [
    '"Mary Jones: I said "no" at once, I do."',
    'Mary Jones',
    undefined,
    'I said "no" at once, I do.',
  ],
  ['"Mary Jones: I said "no""', 'Mary Jones', undefined, 'I said "no"'],
  ['"Mary Jones: I said "no" and left.', 'Mary Jones', undefined, 'I said "no" and left.'],
  ['“张三：我说过“不行”，现在还是。”', '张三', undefined, '我说过“不行”，现在还是。'],
  ['"张三：我说过"不行"，现在还是。"', '张三', undefined, '我说过"不行"，现在还是。'],
  ['「张三：先说「路灯」，好。」', '张三', undefined, '先说「路灯」，好。'],
  ['„Jan Moos: Ich sagte „nein“ dazu.“', 'Jan Moos', undefined, 'Ich sagte „nein“ dazu.'],
  ['“Mary Jones: It is broken”.', 'Mary Jones', undefined, 'It is broken'],
])('%s', (line, label, time, words) => {
  const { lead, end } = readLine(line)
  expect(lead).toMatchObject({ label })
  expect(lead?.time).toBe(time)
  expect(line.slice(lead!.content, end)).toBe(words)
  expect(label).toContain(line.slice(lead!.start, lead!.end))
})

test.each([
  'https://example.org',
  '12:30',
  '',
  'We need a third one.',
  '[slides](https://a.example)',
  '“Mary Jones: It is broken”, he wrote.',
  '"Mary Jones: It is broken," he wrote.',
])('nothing that could be a label: %s', (line) => expect(readLine(line).lead).toBeNull())

test.each([
  '“Mary Jones: It is broken,” he wrote, “and old.”',
  '"Mary Jones: It is broken," he wrote, "and old."',
  '"张三：好，"他说，"就这样。"',
  '“Mary Jones: It is broken.” (Laughter)',
  '"Mary Jones: It is 5" long, and I like it."',
  '"Mary Jones: It is 5" long',
])('a label of which cannot be told whether it is one: %s', (line) =>
  expect(readLine(line).lead).toMatchObject({ isDoubtful: true }),
)

test('a clock is no words', () => {
  const line = '[00:00:20] We need a third one.'
  const { lead, time, content } = readLine('[00:00:20 --> 00:00:30]   We need a third one. Good.')
  expect([lead?.label ?? null, time, content]).toEqual(['We need a third one. Good.', 20_000, 26])
  expect(readLine(line).lead?.content).toBe(line.length)
})
