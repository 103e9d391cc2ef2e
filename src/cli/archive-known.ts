import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { TableFile } from '../domain/archive/manifest.ts'
import type { TablePart } from '../domain/archive/write/archive-parts.ts'
import { type FileKind, putTable } from './archive-folder.ts'
import { KEPT_VERSION } from './archive-task.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

/** Files of an archive that were written before, by what they were made of, so that they need not be made again. */
export interface Known {
  /** What a file is known by. */
  readonly keyOf: (kind: FileKind | 'segment', madeOf: unknown) => string
  /** A file that is there already; `peek` remembers it no longer than now. */
  readonly find: (key: string) => TableFile | null
  readonly peek: (key: string) => TableFile | null
  /** Finds files by their paths; false, and none is found, where one is not known, not there or cut off. */
  readonly findAll: (paths: ReadonlySet<string>) => boolean
  readonly add: (key: string, file: TableFile) => void
  /** A table; made where it is not there. */
  readonly table: (kind: FileKind, part: TablePart) => TableFile
  /** Remembers what this archive has, and forgets all else. */
  readonly keep: () => void
}

const NAME = 'tables.json'

/** Raised where tables of what is kept of the same meetings become others than before. */
const VERSION = 6

/** Of tables: what those of another version have is not in those of this one. */
export const TABLES_VERSION = `${VERSION}.${KEPT_VERSION}`

function filesIn(path: string): Readonly<Record<string, TableFile>> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, TableFile>
  } catch {
    return {}
  }
}

/** What is known of the archive in a folder, by its folder of work. */
export function openKnown(out: string, work: string): Known {
  const path = join(work, NAME)
  const before = filesIn(path)
  const now: Record<string, TableFile> = {}
  const peek = (key: string): TableFile | null => {
    const file = before[key]
    // One that was cut off is made again.
    const size = file && statSync(join(out, file[0]), { throwIfNoEntry: false })?.size
    return file && size === file[2] ? file : null
  }
  const find = (key: string): TableFile | null => {
    const file = peek(key)
    if (file) now[key] = file
    return file
  }
  const keyOf = (kind: FileKind | 'segment', madeOf: unknown) =>
    hashOf(JSON.stringify([TABLES_VERSION, kind, madeOf]))
  return {
    keyOf,
    find,
    peek,
    findAll(paths) {
      const found = Object.entries(before).filter(([key, [path]]) => paths.has(path) && peek(key))
      if (new Set(found.map(([, [path]]) => path)).size < paths.size) return false
      for (const [key, file] of found) now[key] = file
      return true
    },
    add: (key, file) => {
      now[key] = file
    },
    table(kind, { madeOf, make }) {
      const key = keyOf(kind, madeOf)
      const file = find(key) ?? putTable(out, kind, make())
      now[key] = file
      return file
    },
    keep: () => putWhole(path, JSON.stringify(now)),
  }
}
