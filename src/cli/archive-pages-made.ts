import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ListEntry } from '../domain/archive/pages/list-pages.ts'
import { putWhole } from './archive-folder.ts'

/** A page of a person or a theme that was written. */
export interface MadePage {
  readonly id: string
  /** Its files below the archive, each with the hash of its content. */
  readonly files: readonly (readonly [path: string, hash: string])[]
  /** Keys of the meetings of which it has words. */
  readonly meetings: readonly string[]
  /** What lists say of it. */
  readonly entry: ListEntry
}

/** What pages were made of, in the folder of work, so that only those are made again of which that has changed. */
export interface Made {
  /** What all of them depend on. */
  readonly of: string
  /** By the path of a table: who and what it tells of, each with the hash of that. */
  readonly tables: Readonly<Record<string, readonly (readonly [id: string, hash: string])[]>>
  /** By the path of a table: the keys of its meetings, each with the hash of its transcript. */
  readonly transcripts: Readonly<Record<string, readonly (readonly [key: string, hash: string])[]>>
  /** Each with the hash of its record. */
  readonly people: Readonly<Record<string, readonly [record: string, page: MadePage]>>
  readonly themes: Readonly<Record<string, readonly [record: string, page: MadePage]>>
}

const NAME = 'pages.json'

/** What was made of the same; nothing where all is other than it was. */
export function madeBefore(work: string, of: string): Made {
  try {
    const made = JSON.parse(readFileSync(join(work, NAME), 'utf8')) as Made
    if (made.of === of) return made
  } catch {}
  return { of, tables: {}, transcripts: {}, people: {}, themes: {} }
}

export const keepMade = (work: string, made: Made): void =>
  putWhole(join(work, NAME), JSON.stringify(made))
