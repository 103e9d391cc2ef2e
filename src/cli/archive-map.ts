import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathFor } from '../domain/archive/records/pack-records.ts'
import { partNames } from '../domain/site/part-names.ts'
import type { BuildArguments } from './archive-arguments.ts'
import type { Engine } from './archive-engine.ts'
import { TRANSCRIPTS } from './archive-folder.ts'
import type { Journal, Read } from './archive-journal.ts'
import { progress } from './archive-progress.ts'
import { type MapTask, WORK_FILES } from './archive-task.ts'
import { filesOf } from './files-of.ts'

/** Where the transcript of a meeting stands in an archive. */
export const transcriptPath = (id: string) => pathFor(partNames([id])[0]!)

/** Reads the files that were not read before; tells of each that cannot be, and of each meeting that is there twice. */
export async function mapFiles(
  args: BuildArguments,
  journal: Journal,
  engine: Engine,
): Promise<{ files: readonly Read[]; failed: number }> {
  const { out, work } = args
  const folder = join(out, TRANSCRIPTS)
  const there =
    args.do !== 'build' && existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .map((name) => join(folder, name))
      : []
  const given = args.do === 'remove' ? [] : (await Promise.all(args.given.map(filesOf))).flat()
  const inputs = [...new Set([...given, ...there])]
  const fileAt = new Map(inputs.map((file) => [resolve(file), file]))
  const found = new Map<string, Read>()
  const tasks: MapTask[] = []
  const isThere = new Set(there)
  let failed = 0
  for (const file of inputs) {
    const known = journal.of(file)
    const isKept =
      known &&
      (existsSync(join(out, transcriptPath(known.id))) ||
        existsSync(join(work, WORK_FILES.transcript(known.hash))))
    if (known && isKept) found.set(file, known)
    else tasks.push({ do: 'map', file: resolve(file), work: resolve(work) })
  }
  const told = progress('read', tasks.length)
  await engine.run(tasks, (task, done) => {
    told.next()
    const file = fileAt.get(task.file)!
    if (!done.ok) {
      failed++
      console.error(`archive: ${file}: left out: ${done.error}`)
      return
    }
    const read = { hash: done.hash, id: done.id, byRules: done.byRules }
    journal.add(file, read)
    found.set(file, read)
  })
  told.end()
  const files: Read[] = []
  const byId = new Map<string, string>()
  for (const file of inputs) {
    const read = found.get(file)
    if (!read || (args.do === 'remove' && args.given.includes(read.id))) continue
    const other = byId.get(read.id)
    if (other !== undefined) {
      // What is given goes before what was there.
      if (isThere.has(file)) continue
      failed++
      console.error(
        `archive: ${file}: left out: it has the meeting "${read.id}", and so has ${other}`,
      )
      continue
    }
    byId.set(read.id, file)
    if (read.byRules) console.error(`archive: ${file}: read by rules, and by nobody looked through`)
    putTranscript(args, journal, read)
    files.push(read)
  }
  return { files, failed }
}

/** Puts the transcript of a meeting that was read into the archive. */
function putTranscript({ out, work }: BuildArguments, journal: Journal, read: Read): void {
  const target = join(out, transcriptPath(read.id))
  const made = join(work, WORK_FILES.transcript(read.hash))
  if (!existsSync(made)) return
  const there = existsSync(target) ? journal.of(target) : null
  if (there?.hash !== read.hash) {
    mkdirSync(join(out, TRANSCRIPTS), { recursive: true })
    copyFileSync(made, `${target}.part`)
    renameSync(`${target}.part`, target)
    journal.add(target, { ...read, byRules: false })
  }
  rmSync(made)
}
