import { expect, test } from 'vitest'
import { ordinarySigns } from './radicals.ts'

test('signs for radicals become the characters, sign for sign', () => {
  expect(ordinarySigns('⻢鞍⼭，⻓江⼤桥，⾼新⼯业，⻅⻋⻔⻉⻚⻛⻜⻥⻦⺟⻳')).toBe(
    '马鞍山，长江大桥，高新工业，见车门贝页风飞鱼鸟母龟',
  )
})

test('each has one sign, which is a character, and all else stays', () => {
  for (let code = 0x2e80; code <= 0x2fd5; code++) {
    const sign = String.fromCharCode(code)
    expect(ordinarySigns(sign)).toHaveLength(1)
  }
  expect(ordinarySigns('马 A 〇')).toBe('马 A 〇')
})
