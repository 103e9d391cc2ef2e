import { expect, test } from 'vitest'
import { parseTable } from './table.ts'

test('matches columns by their headers in either language', () => {
  const zh = parseTable(
    '序号,发言人,职务,发言内容,类型,议题,时间\n1,张三,区人大代表,路灯该换了,建议,照明,00:10\n2,,,,,,\n3,李四,,,,,\n',
  )
  expect(zh).toMatchObject({
    ok: true,
    draft: {
      people: [{ name: '张三', role: '区人大代表' }],
      points: [{ text: '路灯该换了', kind: 'recommendation', theme: '照明', time: 10_000 }],
      warnings: [{ code: 'rows-skipped', facts: [2] }],
    },
  })
  const en = parseTable('Speaker;Text\nMary;We lack lamps\nMary;Fix them\n')
  expect(en).toMatchObject({ ok: true, draft: { people: [{ name: 'Mary' }] } })
})

test('asks for columns that it cannot tell, and takes them', () => {
  const text = 'a\tb\nMary\tFix the lamps\n'
  expect(parseTable(text)).toEqual({
    ok: false,
    failure: { code: 'needs-columns', headers: ['a', 'b'] },
  })
  expect(parseTable(text, { speaker: 0, text: 1 })).toMatchObject({
    ok: true,
    draft: { points: [{ text: 'Fix the lamps' }] },
  })
})

test('a table without words is said to be one', () => {
  expect(parseTable('发言人,内容\n')).toEqual({ ok: false, failure: { code: 'table-empty' } })
})
