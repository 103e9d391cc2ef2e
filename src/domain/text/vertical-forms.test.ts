import { expect, test } from 'vitest'
import { uprightSigns } from './vertical-forms.ts'

test('forms of signs become the signs that they are forms of, one for one', () => {
  for (let code = 0xfe10; code <= 0xfe48; code++) {
    const form = String.fromCharCode(code)
    const sign = uprightSigns(form)
    expect(sign).toHaveLength(1)
    if (sign !== form) expect(sign.normalize('NFKC')).toBe(form.normalize('NFKC'))
  }
  expect(uprightSigns('田小满︵镇长︶︓不︐“长桥”︱︱')).toBe('田小满（镇长）：不，“长桥”——')
})
