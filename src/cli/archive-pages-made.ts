import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ListEntry } from '../domain/archive/pages/list-pages.ts'
import { putWhole } from './put-whole.ts'

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

/** A page, with hashes of the record that it was made of and of the meetings of which it has words. */
export type KnownPage = readonly [record: string, words: string, page: MadePage]

/** What pages were made of, in the folder of work, so that only those are made again of which that has changed. */
export interface Made {
  /** What all of them depend on. */
  readonly of: string
  /** By the path of a table its keys, each with the hash of what stands there. */
  readonly tables: Readonly<Record<string, readonly (readonly [key: string, hash: string])[]>>
  readonly people: Readonly<Record<string, KnownPage>>
  readonly themes: Readonly<Record<string, KnownPage>>
  /** The files of the pages of the archive as a whole, with the hash of all that they were made of. */
  readonly common?: { readonly of: string; readonly files: MadePage['files'] }
}

const NAME = 'pages.json'

/** What was made of the same; nothing where all is other than it was. */
export function madeBefore(work: string, of: string): Made {
  try {
    const made = JSON.parse(readFileSync(join(work, NAME), 'utf8')) as Made
    if (made.of === of) return made
  } catch {}
  return { of, tables: {}, people: {}, themes: {} }
}

export const keepMade = (work: string, made: Made): void =>
  putWhole(join(work, NAME), JSON.stringify(made))
