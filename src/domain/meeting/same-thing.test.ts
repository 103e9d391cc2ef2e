import { expect, test } from 'vitest'
import { sameThingIn } from './same-thing.ts'

const THINGS: readonly (readonly [one: string, other: string, said: string | null])[] = [
  ['缺少领军人才。', '要吸引领军人才。', '领军人才'],
  ['塘的闸门年久失修。', '闸门要早修。', null],
  ['机制的改进方案太少', '拿出的改进方案要实', '改进方案'],
  [
    'The harbour needs dredging at the sluice.',
    'Dredging the sluice comes first.',
    'dredging, sluice',
  ],
  ['The harbour is silting up.', 'The harbour needs lamps.', null],
]

for (const [one, other, said] of THINGS)
  test(`“${one}” and “${other}” both say ${said ?? 'nothing that tells'}`, () => {
    const both = sameThingIn([{ x: one }, { x: other }])(0, 1)
    expect(both?.x ?? null).toBe(said)
  })

test('what many points say tells nothing of two of them', () => {
  const texts = Array.from({ length: 100 }, (_, i) => ({ zh: i < 20 ? '智能制造要快' : '水清' }))
  expect(sameThingIn(texts)(0, 1)).toBeNull()
  expect(sameThingIn(texts.slice(16))(0, 1)).toEqual({ zh: '智能制造要快' })
})

test('texts in different languages are not compared', () => {
  expect(sameThingIn([{ zh: '领军人才' }, { ja: '领军人才' }])(0, 1)).toBeNull()
})
