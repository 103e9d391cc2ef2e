import { expect, test } from 'vitest'
import { INSTITUTIONS } from '../words/zh/institutions.ts'
import {
  BEFORE_ONLY,
  CUTTING,
  GROUP_OFFICES,
  OFFICE_PREFIXES,
  OFFICES,
} from '../words/zh/offices.ts'
import { endsAsInstitution, isGroupOffice, officeBefore, titleAfter } from './offices.ts'

const NAME = '张文山'
const before = (office: string) => officeBefore(`东河${office}${NAME}`, 2 + office.length)
const after = (title: string) => titleAfter(`${NAME}${title}说`, NAME.length)

test('an office stands once, is found before a name, and after one as a title', () => {
  expect(OFFICES.filter((office, i) => OFFICES.indexOf(office) !== i)).toEqual([])
  expect(OFFICES.filter((office) => before(office) !== office.length)).toEqual([])
  const untitled = OFFICES.filter((office) => after(office) !== office.length)
  expect(untitled.toSorted()).toEqual(BEFORE_ONLY.toSorted())
})

test('an office is a group’s if it is said to be', () => {
  const groups = OFFICES.filter((office) => isGroupOffice(office, office.length, office.length))
  expect(groups.toSorted()).toEqual(GROUP_OFFICES.toSorted())
})

test.each(OFFICE_PREFIXES)('%s belongs to the title after it', (prefix) =>
  expect(after(`${prefix}局长`)).toBe(prefix.length + 2),
)

test.each([
  ...CUTTING.filter((word) => OFFICES.some((office) => office.endsWith(word[0]!))),
  '书记',
])('an office that %s cuts short is none', (word) => {
  const office = OFFICES.find((each) => each.endsWith(word[0]!))!
  expect(officeBefore(`${office}${word.slice(1)}`, office.length)).toBe(0)
})

test.each(INSTITUTIONS.map(({ yes }) => yes))('%s is an institution', (name) => {
  expect(endsAsInstitution(name)).toBe(true)
  expect(endsAsInstitution(`${name}桥`)).toBe(false)
})
