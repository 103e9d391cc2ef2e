import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctNames, type NameToTell, withoutNumber } from './distinct-names.ts'

test.each<[string, readonly NameToTell[], readonly string[]]>([
  ['one of each', [{ own: 'Rent' }, { own: 'Lamps' }], ['Rent', 'Lamps']],
  ['the same', [{ own: 'Rent' }, { own: 'rent' }], ['Rent (1/2)', 'rent (2/2)']],
  ['one that ends so itself', [{ own: 'Act (1/2)' }], ['Act (1/2) (1/1)']],
  [
    'numbered for readers, since another looks alike',
    [{ own: '李伟', shown: '李伟（1/2）' }, { own: 'Li' }],
    ['李伟（1/2）', 'Li'],
  ],
  [
    'numbered for readers, and a theme is called so too',
    [{ own: 'Li' }, { own: 'Li', shown: 'Li (1/2)' }, { own: 'Li', shown: 'Li (2/2)' }],
    ['Li (1/3)', 'Li (2/3)', 'Li (3/3)'],
  ],
])('%s', (_, names, told) => {
  expect(distinctNames(names)).toEqual(told)
})

test('no two are the same, and each own name comes back', () => {
  const own = fc.stringMatching(/^[ABab][ ]?( \([12]\/2\)| \(1\/1\)|（1\/2）)?$/)
  const name = fc.record({ own, isShown: fc.boolean() })
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (some) => {
      const told = distinctNames(
        some.map(({ own, isShown }, i) => ({ own, ...(isShown && { shown: `${own} (${i}/9)` }) })),
      )
      expect(new Set(told.map((one) => one.toLowerCase())).size).toBe(some.length)
      expect(told.map(withoutNumber)).toEqual(some.map(({ own }) => own))
    }),
  )
})
