import { expect, test } from 'vitest'
import { wholeOffice } from './whole-office.ts'

test.each([
  'Chair of the',
  'Director for',
  'Head of IT and',
  'Clerk,',
  'Mayor (',
  '水利局和',
  '主任、',
  'Leiterin der',
])('%s was cut', (office) => expect(wholeOffice(office)).toBeUndefined())

test.each([
  'Chair',
  'Chair of the Lamp Board',
  'Director, IT',
  'A',
  '水利站站长',
  'Head of IN',
  '（兼）主任',
  'of ICANN',
])('%s is whole', (office) => expect(wholeOffice(office)).toBe(office))
