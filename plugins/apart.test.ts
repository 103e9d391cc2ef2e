import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { APART } from './apart.ts'

test.each(APART)('%s exports nothing but functions, which can be called later', async (name) => {
  const module: object = await import(/* @vite-ignore */ resolve('src/domain/parse', `${name}.ts`))
  const exported = Object.values(module)
  expect(exported.length).toBeGreaterThan(0)
  for (const each of exported) {
    expect(typeof each).toBe('function')
    expect(String(each)).not.toMatch(/^class/)
  }
})
