import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { pathFor } from '../domain/archive/records/pack-records.ts'
import type { MeetingHead } from '../domain/archive/write/meeting-rows.ts'
import { bodyNamed } from '../domain/archive/write/with-body.ts'
import { sortFiles } from '../domain/parse/together.ts'
import { plainName } from '../domain/site/part-names.ts'
import type { BuildArguments } from './archive-arguments.ts'
import type { Engine } from './archive-engine.ts'
import { TRANSCRIPTS } from './archive-folder.ts'
import { type Journal, type Read, type Seen, seen } from './archive-journal.ts'
import { progress } from './archive-progress.ts'
import { type MapTask, WORK_FILES } from './archive-task.ts'
import { filesOf } from './files-of.ts'
import { hashOf } from './hash-of.ts'
import { isRoot } from './one-meeting.ts'

/** Where the transcript of a meeting stands in an archive: by its id, so that addresses stay. */
export const transcriptPath = (id: string) => pathFor(plainName(id) ?? `x-${hashOf(id)}`)

/** The files that an archive is made of: those that are given, and, where it is added to, those in it. */
export interface Inputs {
  readonly given: readonly string[]
  readonly there: readonly string[]
  /** By the path of a file that is given what is read with it: it is no meeting itself. */
  readonly beside: ReadonlyMap<string, readonly string[]>
}

export async function inputsOf({ do: what, given, out }: BuildArguments): Promise<Inputs> {
  const folder = join(resolve(out), TRANSCRIPTS)
  const there = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(folder, name))
    : []
  const files =
    what === 'remove' ? [] : (await Promise.all(given.map((input) => filesOf(input, true)))).flat()
  const paths = [...new Set(files.map((file) => resolve(file)))]
  const named = paths.map((path) => ({ path, name: basename(path), folder: `${dirname(path)}/` }))
  const { meetings, recordings } = sortFiles(named, ({ path }) => isRoot(path))
  const beside = new Map<string, readonly string[]>()
  for (const { main, companions } of meetings)
    if (companions.length > 0)
      beside.set(
        main.path,
        companions.map(({ path }) => path),
      )
  // Of a recording without a text it is told that it cannot be read.
  const mains = [...meetings.map(({ main }) => main.path), ...recordings.map(({ path }) => path)]
  return { given: mains, there, beside }
}

/** What became of each file: what it was read as, or why it was not; and the heads of those meetings that were read now, by hash. */
export interface Mapped {
  readonly files: ReadonlyMap<string, Read | string>
  readonly heads: ReadonlyMap<string, MeetingHead>
}

/** Reads those files that were not read before, or whose meeting is not at hand; the body is told for those that are given. */
export async function mapFiles(
  files: readonly string[],
  { given, beside }: Pick<Inputs, 'given' | 'beside'>,
  { out, work, body: name }: BuildArguments,
  journal: Journal,
  engine: Engine,
): Promise<Mapped> {
  const body = name === undefined ? undefined : bodyNamed(name)
  const isGiven = new Set(given)
  const found = new Map<string, Read | string>()
  const heads = new Map<string, MeetingHead>()
  const tasks: MapTask[] = []
  const folder = resolve(out)
  /** Whether the transcript of a meeting stands in the archive as it was read, or is still among the work. */
  const isAtHand = (file: string, { id, hash }: Read) => {
    const target = join(folder, transcriptPath(id))
    return (
      atWork.has(WORK_FILES.kept(hash)) &&
      (file === target ||
        journal.of(target)?.hash === hash ||
        atWork.has(WORK_FILES.transcript(hash)))
    )
  }
  const atWork = new Set(readdirSync(work))
  const before = new Map<string, { readonly seen: Seen } & Pick<Read, 'beside'>>()
  for (const file of files) {
    const known = journal.of(file)
    const own = isGiven.has(file) ? body : undefined
    const isOfBody = !isGiven.has(file) || isDeepStrictEqual(known?.body, own)
    const companions = isGiven.has(file) ? beside.get(file) : undefined
    try {
      const lists = companions?.map((path) => [path, seen(path)] as const)
      const isBesideSame = !isGiven.has(file) || isDeepStrictEqual(known?.beside, lists)
      if (known && isOfBody && isBesideSame && isAtHand(file, known)) {
        found.set(file, known)
        continue
      }
      before.set(file, { seen: seen(file), ...(lists && { beside: lists }) })
      tasks.push({
        ...{ do: 'map', file, work: resolve(work) },
        ...(companions && { companions }),
        ...(own && { body: own }),
      })
    } catch (error) {
      found.set(file, error instanceof Error ? error.message : String(error))
    }
  }
  const shown = progress('read', tasks.length)
  await engine.run(tasks, ({ file, body }, done) => {
    shown.next()
    if (!done.ok) {
      found.set(file, done.error)
      return
    }
    const { hash, shape, head, byRules } = done
    const { id } = head
    heads.set(hash, head)
    const { seen, ...rest } = before.get(file)!
    const read: Read = { hash, id, shape, byRules, ...(body && { body }), ...rest }
    // One that is to stand where the file is, and stands there otherwise, is still to be put there.
    const isPlace = file === join(folder, transcriptPath(id))
    if (!isPlace || hashOf(readFileSync(file)) === hash) journal.add(file, seen, read)
    found.set(file, read)
  })
  shown.end()
  return { files: found, heads }
}
