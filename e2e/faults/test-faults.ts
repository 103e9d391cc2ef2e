import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tab } from '../engines/tab.ts'
import { FAULTS } from './faults.ts'
import { type Outcome, tryFault } from './try-fault.ts'

/** Only faults whose names have these words. */
const { FAULT = '' } = process.env

/** Tries every fault in an engine, and leaves what was seen in `reports/faults/`. */
export function testFaults(engine: string, openTab: () => Promise<Tab>): void {
  const seen: Record<string, readonly Outcome[]> = {}
  let tab: Tab
  beforeAll(async () => {
    tab = await openTab()
  })
  afterAll(async () => {
    mkdirSync('reports/faults', { recursive: true })
    writeFileSync(`reports/faults/${engine}.json`, JSON.stringify(seen, null, 2))
    await tab?.close()
  })
  for (const fault of FAULTS.filter(({ name }) => name.includes(FAULT))) {
    test(fault.name, async () => {
      const outcomes = await tryFault(tab, fault)
      seen[fault.name] = outcomes
      expect(outcomes.filter(({ is }) => is === 'fails')).toEqual([])
    })
  }
}
