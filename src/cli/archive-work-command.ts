import { createInterface } from 'node:readline'
import { setFlagsFromString } from 'node:v8'
import type { Task } from './archive-task.ts'
import { doTask } from './do-archive-task.ts'
import { loadLexicons } from './lexicons.ts'
import type { ThemesAtHand } from './parse-file.ts'
import { write } from './write.ts'

/**
 * So many bytes of bytecode a function runs before V8 asks whether to optimise it (67,584 in Node.js 20). Each worker optimises for itself, and
 * much of what it would has done its part by then. Set here and not on the command line: a V8 that does not know it goes on without.
 */
const INTERRUPT_BUDGET = 1_000_000

/** A worker: does a task for each line of JSON on standard input, and writes a line for each. Gives the exit code. */
export async function archiveWork(): Promise<number> {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
  let loaded: Promise<ThemesAtHand> | null = null
  // Who writes segments only needs none.
  const themes = () => {
    loaded ??= loadLexicons([]).then((lexicons) => ({ lexicons, codebook: undefined }))
    return loaded
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    await write(`${JSON.stringify(await doTask(JSON.parse(line) as Task, themes))}\n`)
  return 0
}
