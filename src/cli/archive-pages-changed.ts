import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Manifest, TableFile } from '../domain/archive/manifest.ts'
import type { SubjectKind } from '../domain/archive/pages/archive-site.ts'
import { personKey, themeKey } from '../domain/archive/records/meeting-record.ts'
import { unpackPersonFacts } from '../domain/archive/records/pack-records.ts'
import { openTable } from '../domain/archive/table/read-table.ts'
import { bytesIn } from './archive-bytes.ts'
import type { Engine } from './archive-engine.ts'
import type { KnownPage, Made } from './archive-pages-made.ts'
import { progress } from './archive-progress.ts'
import type { Patched } from './archive-segments.ts'
import type { PagesTask, PatchedRecords } from './archive-task.ts'
import { hashOf } from './hash-of.ts'

/** So many pages are one task. */
const TASK = 100

export const SUBJECTS = ['people', 'themes'] as const

const KEYS = { people: personKey, themes: themeKey } as const

/**
 * Makes the pages of people and themes that are not there, or of which the record or a meeting has changed; where there are any `begin` hears of it before. Rejects
 * where a worker fails.
 */
export async function makeChanged(
  {
    out,
    site,
    engine,
    begin,
    patched,
  }: {
    readonly out: string
    readonly site: PagesTask['site']
    readonly engine: Engine
    readonly begin: () => void
    readonly patched: Patched
  },
  manifest: Manifest,
  known: Made,
): Promise<Made> {
  const tables = await tablesOf(out, manifest, known.tables, patched)
  let looked: ReadonlyMap<string, string>[] | null = null
  const segments = () => {
    looked ??= manifest.segments.map(({ meetings: [path] }) => new Map(tables[path]!))
    return looked
  }
  /** Of what meetings are, which is other where their words are. */
  const stateOf = (keys: readonly string[]) =>
    hashOf(JSON.stringify(keys.map((key) => hashesAt(segments(), key)[0])))
  const isOtherPart = otherKeys('meetings/', known.tables, tables)
  const made: { [of in SubjectKind]: Record<string, KnownPage> } = { people: {}, themes: {} }
  const tasks: PagesTask[] = []
  const records = new Map<string, string>()
  for (const of of SUBJECTS) {
    const ids: string[] = []
    const isOtherFact = otherKeys(`${of}/`, known.tables, tables)
    for (const [id, facts] of manifest[of].flatMap(([path]) => tables[path]!)) {
      const key = KEYS[of](id)
      const before = known[of][id]
      const isAsBefore =
        before && !isOtherFact(id) && !isOtherPart(key) && !before[2].meetings.some(isOtherPart)
      const record = isAsBefore
        ? before[0]
        : hashOf(JSON.stringify([facts, hashesAt(segments(), key)]))
      const isThere =
        before?.[0] === record &&
        (isAsBefore || before[1] === stateOf(before[2].meetings)) &&
        before[2].files.every(([file]) => existsSync(join(out, file)))
      if (isThere) made[of][id] = before
      else {
        ids.push(id)
        records.set(`${of} ${id}`, record)
      }
    }
    for (let i = 0; i < ids.length; i += TASK)
      tasks.push({ do: 'pages', out: resolve(out), site, of, ids: ids.slice(i, i + TASK) })
  }
  if (tasks.length > 0) begin()
  const told = progress('pages of people and themes, by the hundred', tasks.length)
  await engine.run(tasks, ({ of }, done) => {
    told.next()
    if (!done.ok) throw new Error(`pages could not be written: ${done.error}`)
    for (const page of done.pages)
      made[of][page.id] = [records.get(`${of} ${page.id}`)!, stateOf(page.meetings), page]
  })
  told.end()
  return { of: known.of, tables, ...made }
}

type Tables = Made['tables']

/** What stands in each of some tables at a key, where something does. */
const hashesAt = (tables: readonly ReadonlyMap<string, string>[], key: string): string[] =>
  tables.flatMap((own) => own.get(key) ?? [])

/** Tells at which keys of the tables of a kind something else stands than did before: only those that came and went are looked at. */
function otherKeys(kind: string, before: Tables, now: Tables): (key: string) => boolean {
  const notIn = (some: Tables, others: Tables) =>
    Object.entries(some)
      .filter(([path]) => path.startsWith(kind) && !Object.hasOwn(others, path))
      .map(([, hashes]) => new Map(hashes))
  const gone = notIn(before, now)
  const come = notIn(now, before)
  return (key) => `${hashesAt(gone, key)}` !== `${hashesAt(come, key)}`
}

/** What stands in the tables of people, themes and meetings; those that were read before are not read again. */
async function tablesOf(
  out: string,
  manifest: Manifest,
  before: Tables,
  patched: Patched,
): Promise<Tables> {
  const tables: Record<string, Tables[string]> = {}
  const { read, close } = bytesIn(out)
  const take = async (file: TableFile, isWanted: (bytes: Uint8Array) => boolean = () => true) => {
    const [path] = file
    tables[path] =
      before[path] ??
      patchedIn(before, patched.get(path)) ??
      (await hashesIn(openTable(read, file), isWanted))
  }
  // Whoever is nobody in particular has no page.
  for (const file of manifest.people) await take(file, (bytes) => !unpackPersonFacts(bytes).voice)
  for (const file of manifest.themes) await take(file)
  for (const { meetings } of manifest.segments) await take(meetings)
  close()
  return tables
}

/** What stands in a table that was made of one that was read before. */
function patchedIn(before: Tables, patched: PatchedRecords | undefined) {
  const others = new Map(patched?.others)
  return before[patched?.before ?? '']?.map(
    ([key, hash]) => [key, others.get(key) ?? hash] as const,
  )
}

async function hashesIn(
  table: ReturnType<typeof openTable>,
  isWanted: (bytes: Uint8Array) => boolean,
): Promise<[string, string][]> {
  const records = await table.range('', '\u{10ffff}')
  return records.filter(([, bytes]) => isWanted(bytes)).map(([key, bytes]) => [key, hashOf(bytes)])
}
