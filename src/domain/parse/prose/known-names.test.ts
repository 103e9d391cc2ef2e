import { expect, it } from 'vitest'
import { knownNames, mayBeKnown } from './known-names.ts'

const known = knownNames(new Set(['田小满', '沃尔夫冈·克莱因', '买买提明江']))

it('tells where one of the names may begin, and nowhere else', () => {
  const text = '会上田小满、沃尔夫冈·克莱因和买买提明江都说，克莱因先说。田里的灯。'
  const places = Array.from(text, (_, at) => at).filter((at) => mayBeKnown(known, text, at))
  expect(places.map((at) => text.slice(at, at + 3))).toEqual([
    '田小满',
    '沃尔夫',
    '克莱因',
    '买买提',
    '克莱因',
  ])
})

it('knows units that begin no name', () => {
  const begins = (char: string) => known.mayBegin(char.charCodeAt(0))
  expect(['田', '沃', '克', '买'].every(begins)).toBe(true)
  expect(['小', '尔', '会', ' '].some(begins)).toBe(false)
})

it('finds the one at a place', () => {
  expect(known.foreignAt('和买买提明江', 1)).toBe('买买提明江')
  expect(known.foreignAt('和买买提明江', 0)).toBeUndefined()
  expect(known.partAt('克莱因说', 0)).toEqual(['克莱因', '沃尔夫冈·克莱因'])
})
