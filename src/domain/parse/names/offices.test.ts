import { expect, test } from 'vitest'
import { INSTITUTIONS } from '../words/zh/institutions.ts'
import { endsAsInstitution } from './offices.ts'

test.each(INSTITUTIONS.map(({ yes }) => yes))('%s is an institution', (name) => {
  expect(endsAsInstitution(name)).toBe(true)
  expect(endsAsInstitution(`${name}桥`)).toBe(false)
})
