import { basename, resolve } from 'node:path'
import { revealLine } from '../domain/format/reveal.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { ownLanguageOf } from '../domain/text/language-of-words.ts'
import { ARCHIVE_HELP, type BuildArguments, readArchiveArguments } from './archive-arguments.ts'
import { buildArchive } from './archive-build.ts'
import { checkArchive } from './archive-check.ts'
import type { Engine } from './archive-engine.ts'
import { fewHere } from './archive-few-here.ts'
import { archiveFound, type Found, whyNot } from './archive-found.ts'
import { localEngine, localLimits } from './archive-local-engine.ts'
import { queueEngine } from './archive-queue-engine.ts'
import { workOnQueue } from './archive-queue-worker.ts'
import { UsageError } from './read-options.ts'
import { write } from './write.ts'

/** Makes, changes or checks an archive of meetings; gives the exit code. @throws UsageError */
export async function archive(args: readonly string[]): Promise<number> {
  const read = readArchiveArguments(args)
  if (read.do === 'help') {
    await write(ARCHIVE_HELP)
    return 0
  }
  if (read.do === 'check') return checkArchive(read.out)
  if (read.do === 'work') {
    await workOnQueue(read.queue, resolve(read.work), { ...localLimits(), ...read })
    return 0
  }
  const before = archiveFound(read.out)
  const problem = whyNot(before, read.do, read.out)
  if (problem !== null) return fail(`${read.out}: ${problem}`)
  let engine: Engine | undefined
  try {
    engine = read.queue
      ? await queueEngine(read.queue, resolve(read.work))
      : fewHere(localEngine({ ...localLimits(), ...read }))
    return await buildArchive(read, titleOf(read, before), engine)
  } catch (error) {
    if (error instanceof UsageError) throw error
    return fail(`${error instanceof Error ? error.message : String(error)}; build it again`)
  } finally {
    await engine?.end()
  }
}

function fail(problem: string): number {
  console.error(`archive: ${problem}`)
  return 1
}

/** What the archive is called: as is said, as it was, by its folder. */
function titleOf({ title, out }: BuildArguments, before: Found): Localized {
  const was = 'title' in before ? before.title : null
  if (title === undefined && was) return was
  const words = revealLine(title ?? basename(resolve(out)))
  return { [ownLanguageOf(words)]: words }
}
