import { readFileSync } from 'node:fs'
import { parseText } from '../../src/domain/parse/parse.ts'
import type { Tab } from '../engines/tab.ts'
import { putOnShelf } from '../shelf.ts'
import { startFaultHost } from './fault-host.ts'
import type { Fault, Job } from './faults.ts'
import { JOBS, KEPT, KEPT_POINT } from './jobs.ts'
import { meanwhile } from './other-tab.ts'
import { Said, visitIn } from './visit.ts'

/** What became of a job under a fault: it was done, the page said so in words, or neither. */
export interface Outcome {
  readonly job: Job | 'kept'
  readonly is: 'works' | 'says' | 'fails'
  /** The words, or what was seen instead. */
  readonly seen: string
}

/** Does the jobs that a fault may touch, one after the other, and looks for what was kept before it. */
export async function tryFault(tab: Tab, fault: Fault): Promise<Outcome[]> {
  const host = await startFaultHost()
  const outcomes: Outcome[] = []
  host.expect(fault)
  try {
    await tab.open(host.at('robots.txt'))
    await tab.run(putOnShelf, await keptBefore())
    if (fault.isKept) {
      const visit = visitIn(tab, undefined, NOTHING)
      await tab.open(host.at(JOBS.source.at))
      await visit.until('a kept page', isControlled)
      await tab.reload()
      await visit.until('a kept transcript', isTranscriptKept)
    }
    for (const job of fault.jobs) {
      const outcome = await outcomeOf(async () => {
        if (!fault.host?.once) host.break()
        // A page that never loads whole is a page to look at.
        await tab.open(host.at(JOBS[job].at)).catch(() => {})
        if (fault.frame) await tab.intoFrame()
        const visit = visitIn(tab, fault.says, {
          // A correction is looked for where the page can be had.
          reload: async () => {
            if (fault.host || fault.inWorkers) host.mend()
            await tab.reload()
          },
          meanwhile: () => meanwhile(fault, tab, host.at(KEPT_POINT)),
        })
        if (fault.host?.once) {
          await visit.until('the page', () => document.querySelectorAll('h1').length > 0)
          host.break()
        }
        await JOBS[job].do(visit)
        const uncaught = await tab.run(() => (window as { uncaught?: string[] }).uncaught ?? [])
        if (uncaught.length > 0) throw new Error(`not caught: ${uncaught.join('; ')}`)
      })
      outcomes.push({ job, ...outcome })
      host.mend()
    }
    if (fault.jobs.includes('correct') && !fault.otherTab) {
      const outcome = await outcomeOf(async () => {
        await tab.open(host.at(KEPT_POINT))
        await visitIn(tab, undefined, NOTHING).until('what was kept', hasKept)
      })
      outcomes.push({ job: 'kept', ...outcome })
    }
  } finally {
    await tab.open('about:blank')
    await host.stop()
  }
  return outcomes
}

const NOTHING = { reload: async () => {}, meanwhile: async () => {} }
const isControlled = () => navigator.serviceWorker.controller !== null
/** The page is asked, since whoever asks may not wait for an answer. */
const isTranscriptKept = () => {
  const { dataset } = document.documentElement
  caches.match('transcripts/pond.json').then((found) => {
    if (found) dataset.kept = ''
  })
  return 'kept' in dataset
}
const hasKept = () =>
  document
    .querySelector('textarea')
    ?.value.replace(/[了甲]/g, '')
    .includes('芦根太密') === true

async function outcomeOf(act: () => Promise<void>): Promise<Omit<Outcome, 'job'>> {
  try {
    await act()
    return { is: 'works', seen: '' }
  } catch (error) {
    if (error instanceof Said) return { is: 'says', seen: error.message }
    return { is: 'fails', seen: String(error).slice(0, 600) }
  }
}

/** What is put on the shelf before the fault, in JSON. */
async function keptBefore(): Promise<string> {
  const parsed = await parseText(readFileSync(KEPT.file, 'utf8'))
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return JSON.stringify({ id: KEPT.id, transcript: parsed.transcript })
}
