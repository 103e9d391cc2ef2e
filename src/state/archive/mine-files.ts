import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { forgetArchive, OWN_ARCHIVE } from '../own/forget-archive.ts'
import { inTime } from '../timing/in-time.ts'
import type { LeftOut } from './mine-protocol.ts'

/*
 * The files of the archive of the reader's own meetings, kept on the device so that it need not be made again: a
 * database beside the one of the meetings. Where the device does not take them the archive is made anew each time.
 */

interface FilesSchema extends DBSchema {
  files: { key: string; value: Uint8Array }
  about: { key: 'about'; value: unknown }
}

/** Of which meetings the files are, and what is not among them. */
export interface About {
  /** Another one where a meeting, or the page that makes the archive, is another. */
  readonly stamp: string
  readonly leftOut: readonly LeftOut[]
}

type Database = IDBPDatabase<FilesSchema>

const open = () =>
  openDB<FilesSchema>(OWN_ARCHIVE, 1, {
    upgrade(database) {
      database.createObjectStore('files')
      database.createObjectStore('about')
    },
    // It is deleted with a meeting.
    blocking: (_before, _after, event) => (event.target as IDBDatabase).close(),
  })

/** What the files that are kept are of, and what reads one; null where none are kept. Never throws. */
export async function keptFiles(): Promise<{
  readonly about: About
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** Lets go of the database, after which nothing is read. */
  readonly close: () => void
} | null> {
  let database: Database | undefined
  try {
    const opened = await inTime(open())
    database = opened
    const about = await inTime(opened.get('about', 'about'))
    if (isAbout(about))
      return {
        about,
        read: (path) => inTime(opened.get('files', path)),
        close: () => opened.close(),
      }
  } catch {
    // It is made anew.
  }
  database?.close()
  return null
}

/**
 * Keeps files while the meetings are those of which they were made: one that is deleted meanwhile, in another tab, must not
 * stay in them. Never throws.
 * @param stampNow of the meetings as they are; null where that cannot be told.
 */
export async function keepWhileSame(
  about: About,
  files: ReadonlyMap<string, Uint8Array>,
  stampNow: () => Promise<string | null>,
): Promise<void> {
  if ((await stampNow()) !== about.stamp) return
  await keepFiles(about, files)
  // Whoever deletes one after this lets go of what is kept.
  if ((await stampNow()) !== about.stamp) forgetArchive()
}

/** Keeps files in place of those before; all of them or, where the device does not take them, none. Never throws. */
async function keepFiles(about: About, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  let database: Database | undefined
  try {
    database = await inTime(open())
    const writing = database.transaction(['files', 'about'], 'readwrite')
    const [kept, of] = [writing.objectStore('files'), writing.objectStore('about')]
    const done = writing.done.catch(() => {})
    kept.clear()
    for (const [path, bytes] of files) kept.put(bytes, path).catch(() => {})
    of.put(about, 'about').catch(() => {})
    await done
  } catch {
    // It is made anew the next time.
  } finally {
    database?.close()
  }
}

const isAbout = (found: unknown): found is About =>
  typeof found === 'object' &&
  found !== null &&
  'stamp' in found &&
  typeof found.stamp === 'string' &&
  'leftOut' in found &&
  Array.isArray(found.leftOut)
