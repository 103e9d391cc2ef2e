import { statSync } from 'node:fs'
import type { Engine } from './archive-engine.ts'
import type { Task } from './archive-task.ts'

/** So many tasks at most are done here. */
const FEW = 4
/** Transcripts of so many bytes are read here; other files may take all time or all memory. */
const SMALL = 1 << 20
/** So many pages are made here. */
const FEW_PAGES = 100

/** Does a few tasks in this process, which takes less than a worker takes to start, and leaves many to the other engine. */
export const fewHere = (engine: Engine): Engine => ({
  async run(tasks, heard) {
    if (!areFew(tasks)) return engine.run(tasks, heard)
    const [{ doTask }, { loadLexicons }] = await Promise.all([
      import('./do-archive-task.ts'),
      import('./lexicons.ts'),
    ])
    const themes = async () => ({ lexicons: await loadLexicons([]), codebook: undefined })
    for (const task of tasks)
      heard(task, (await doTask(task, themes)) as Parameters<typeof heard>[1])
  },
  end: () => engine.end(),
})

function areFew(tasks: readonly Task[]): boolean {
  const pages = tasks.reduce((sum, task) => sum + (task.do === 'pages' ? task.ids.length : 0), 0)
  const segments = tasks.filter((task) => task.do === 'segment')
  return (
    tasks.length <= FEW &&
    pages <= FEW_PAGES &&
    segments.length <= 1 &&
    tasks.every((task) => task.do !== 'map' || isSmall(task.file))
  )
}

const isSmall = (file: string): boolean => {
  const there = statSync(file, { throwIfNoEntry: false })
  return file.endsWith('.json') && there !== undefined && there.size <= SMALL
}
