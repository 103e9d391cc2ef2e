import { expect, test } from 'vitest'
import { readDate } from './date.ts'

test.each([
  ['2024年5月6日，座谈会召开。', '2024-05-06'],
  ['5月6日，座谈会召开。', 'XXXX-05-06'],
  ['2024-2-29', '2024-02-29'],
  ['2026年2月30日', undefined],
  ['2月29日', 'XXXX-02-29'],
  ['13月6日', undefined],
])('%s', (line, date) => expect(readDate([line])).toBe(date))

test('a day that there is not is passed over', () => {
  expect(readDate(['2026年2月30日', '2026年3月1日'])).toBe('2026-03-01')
})
