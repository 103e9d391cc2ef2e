import { createInterface } from 'node:readline'
import type { Task } from './archive-task.ts'
import { doTask } from './do-archive-task.ts'
import { loadLexicons } from './lexicons.ts'
import { write } from './write.ts'

/** A worker: does a task for each line of JSON on standard input, and writes a line for each. Gives the exit code. */
export async function archiveWork(): Promise<number> {
  const themes = { lexicons: await loadLexicons([]), codebook: undefined }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    await write(`${JSON.stringify(await doTask(JSON.parse(line) as Task, themes))}\n`)
  return 0
}
