import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameRanks } from '../meeting/name-ranks.ts'
import { sortRows } from '../meeting/sort-rows.ts'
import { spell } from '../search/spell.ts'
import { collationKey, STAND_INS } from './collation-key.ts'

const { compare } = new Intl.Collator('zh')
const HAN = Array.from({ length: 0x9fa6 - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i)).sort(
  compare,
)
const placeOf = new Map(HAN.map((char, i) => [char, i]))
const soundOf = (char: string) => spell(char, false)[0]!

/** How most of the characters sound that the engine puts near this one. */
function soundAround(char: string): string {
  const place = placeOf.get(char)!
  const counts = new Map<string, number>()
  for (const near of HAN.slice(place - 4, place + 5)) {
    if (near !== char) counts.set(soundOf(near), (counts.get(soundOf(near)) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]![0]
}

test.each([...STAND_INS])('%s goes where %s is, and would not of itself', (surname, standIn) => {
  const sound = spell(`${surname}伟`, true)[0]
  expect(soundOf(standIn)).toBe(sound)
  expect(soundAround(standIn[0]!)).toBe(sound)
  expect(soundAround(surname[0]!)).not.toBe(sound)
})

const KNOWN = [
  '王',
  '李',
  '张',
  '欧阳',
  '东方',
  '谢',
  '山',
  '戴',
  '杜',
  '丁',
  '阿',
  '左',
  '陈',
  '长孙',
  '令狐',
  '齐',
  '丘',
]
const surname = fc.constantFrom(...STAND_INS.keys(), ...KNOWN)
const given = fc.constantFrom('伟', '小明', '国强', '安')

test('people go by how their surnames sound', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(surname, given), { minLength: 2 }), (people) => {
      const names = people.map((parts) => parts.join(''))
      const sorted = sortRows([...names.keys()], 'name', [], nameRanks(names.map(collationKey)))
      const sounds = sorted.map((row) => spell(names[row]!, true)[0]!)
      expect(sounds).toEqual(sounds.toSorted())
    }),
  )
})

test.each(['区长', '单位代表', '秘书长', 'Shan Wei', '王伟', ''])('%s stays as it is', (name) => {
  expect(collationKey(name)).toBe(name)
})
