import { expect, test } from 'vitest'
import { queryWords } from './query-words.ts'

test('the words of a query are folded, each once', () => {
  expect(queryWords(' ＡＩ  人才\u3000ai\t')).toEqual(['ai', '人才'])
  expect(queryWords('   ')).toEqual([])
})
