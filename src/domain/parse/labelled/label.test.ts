import { expect, test } from 'vitest'
import { readLabel } from './label.ts'

test.each([
  ['说话人 1 00:01', '说话人 1', 1000, undefined],
  ['张三 00:12:34', '张三', 754_000, undefined],
  ['00:12:34 张三', '张三', 754_000, undefined],
  ['[00:12] 张三：先说路灯', '张三', 12_000, undefined],
  ['张三（00:12:34）：先说路灯', '张三', 754_000, undefined],
  ['00:12:34 张三：先说路灯', '张三', 754_000, undefined],
  ['张三 00:12：先说路灯', '张三', 12_000, undefined],
  ['张三：先说路灯', '张三', undefined, undefined],
  ['张三（区人大代表）：先说路灯', '张三', undefined, '区人大代表'],
  ['Mary Jones: The lamp is broken.', 'Mary Jones', undefined, undefined],
  ['Speaker 2 [00:00:05]: Hello', 'Speaker 2', 5000, undefined],
  ["Dr. O'Neil (Chair): Order, please.", "Dr. O'Neil", undefined, 'Chair'],
  ['00:01:02.500 - Mary Jones: Hello', 'Mary Jones', 62_500, undefined],
  ['张三 00:12 先说路灯', '张三', 12_000, undefined],
  ['2025-03-04 10:00:12 张三', '张三', 36_012_000, undefined],
  ['10:00:12 From  Mary Jones  to  Everyone : Hello', 'Mary Jones', 36_012_000, undefined],
  ['Speaker 1 (00:00:01 - 00:00:04)', 'Speaker 1', 1000, undefined],
  ['>> Mary: hello', 'Mary', undefined, undefined],
  ['**张三**：先说路灯', '张三', undefined, undefined],
  ['**张三：**先说路灯', '张三', undefined, undefined],
  ['【张三】先说路灯', '张三', undefined, undefined],
  ['主持人（王强）：先说路灯', '王强', undefined, '主持人'],
])('%s', (line, name, time, role) => {
  const label = readLabel(line)
  expect(label).toMatchObject({ name })
  expect(label?.time).toBe(time)
  expect(label?.role).toBe(role)
  expect(line.slice(label!.start, label!.end)).toBe(name)
})

test.each([
  '他建议：先修路',
  '会上大家一致认为：先修路',
  '时间：2024年3月',
  'https://example.org',
  '12:30',
  'we agreed on this: nothing',
  '',
])('no label: %s', (line) => expect(readLabel(line)).toBeNull())
