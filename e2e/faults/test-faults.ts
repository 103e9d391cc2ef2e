import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tab } from '../engines/tab.ts'
import { FAULTS } from './faults.ts'
import { type Outcome, tryFault } from './try-fault.ts'

/** Only faults whose names match this pattern are tried; of the others stays what was seen before. */
const { FAULT = '' } = process.env

/** Tries every fault in an engine, and leaves what was seen in `reports/faults/`. */
export function testFaults(engine: string, openTab: () => Promise<Tab>): void {
  const file = `reports/faults/${engine}.json`
  const before: Record<string, readonly Outcome[]> =
    FAULT && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  // In the order of the table, without what it no longer has.
  const seen = Object.fromEntries(FAULTS.map(({ name }) => [name, before[name] ?? []]))
  let tab: Tab
  beforeAll(async () => {
    tab = await openTab()
    mkdirSync('reports/faults', { recursive: true })
  })
  afterAll(() => tab?.close())
  for (const fault of FAULTS.filter(({ name }) => new RegExp(FAULT).test(name))) {
    test(fault.name, async () => {
      const outcomes = await tryFault(tab, fault)
      seen[fault.name] = outcomes
      writeFileSync(file, JSON.stringify(seen, null, 2))
      expect(outcomes.filter(({ is }) => is === 'fails')).toEqual([])
    })
  }
}
