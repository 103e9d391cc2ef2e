import { readArchiveArguments } from './archive-arguments.ts'
import { buildArchive } from './archive-build.ts'
import { checkArchive } from './archive-check.ts'
import type { Engine } from './archive-engine.ts'
import { doTask } from './do-archive-task.ts'

/** Does tasks in this process, one after the other. */
export const engineHere: Engine = {
  async run(tasks, heard) {
    const themes = async () => ({ lexicons: [], codebook: undefined })
    for (const task of tasks)
      heard(task, (await doTask(task, themes)) as Parameters<typeof heard>[1])
  },
  end: async () => {},
}

/** Does what a command line of `archive` says, in this process; gives the exit code. Rejects where building does. */
export async function archiveHere(line: string, engine = engineHere): Promise<number> {
  const args = readArchiveArguments(line.split(' '))
  if (args.do === 'check') return checkArchive(args.out)
  if (args.do === 'help' || args.do === 'work') throw new Error(`${args.do} makes no archive`)
  return buildArchive(args, { en: 'Town' }, engine)
}
