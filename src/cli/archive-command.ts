import { basename, resolve } from 'node:path'
import type { Manifest } from '../domain/archive/manifest.ts'
import { revealLine } from '../domain/format/reveal.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { ownLanguageOf } from '../domain/text/language-of-words.ts'
import { ARCHIVE_HELP, type BuildArguments, readArchiveArguments } from './archive-arguments.ts'
import { buildArchive } from './archive-build.ts'
import { checkArchive } from './archive-check.ts'
import type { Engine } from './archive-engine.ts'
import { fewHere } from './archive-few-here.ts'
import { manifestIn } from './archive-folder.ts'
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
  const before = manifestIn(read.out)
  if (before === undefined)
    return fail(`${read.out}: there are other files in it; name a new or an empty folder`)
  if (before === null && read.do !== 'build')
    return fail(`${read.out}: there is no archive in it; make one with build`)
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
function titleOf({ title, out }: BuildArguments, before: Manifest | null): Localized {
  if (title === undefined && before) return before.summary.title
  const words = revealLine(title ?? basename(resolve(out)))
  return { [ownLanguageOf(words)]: words }
}
