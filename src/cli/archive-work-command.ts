import { createInterface } from 'node:readline'
import type { Task } from './archive-task.ts'
import { doTask } from './do-archive-task.ts'
import { loadLexicons } from './lexicons.ts'
import type { ThemesAtHand } from './parse-file.ts'
import { write } from './write.ts'

/** A worker: does a task for each line of JSON on standard input, and writes a line for each. Gives the exit code. */
export async function archiveWork(): Promise<number> {
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
