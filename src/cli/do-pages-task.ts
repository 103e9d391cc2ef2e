import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Archive } from '../domain/archive/archive.ts'
import type { ArchivePage, ArchiveSite } from '../domain/archive/pages/archive-site.ts'
import { feedMeetings } from '../domain/archive/pages/feed-meetings.ts'
import { subjectFeed } from '../domain/archive/pages/feeds.ts'
import { extentOf, newestPoints, type Said } from '../domain/archive/pages/newest-points.ts'
import { personPage } from '../domain/archive/pages/person-page.ts'
import { themePage } from '../domain/archive/pages/theme-page.ts'
import { openArchive } from '../domain/archive/read/open-archive.ts'
import { archiveSite } from '../i18n/archive-pages-words.ts'
import { bytesIn } from './archive-bytes.ts'
import type { MadePage } from './archive-pages-made.ts'
import type { PagesTask } from './archive-task.ts'
import { hashOf } from './hash-of.ts'
import { putWhole } from './put-whole.ts'

/** Writes the pages of people or themes of an archive, from what it holds alone. Rejects where it cannot be read. */
export async function makePages({ out, site, of, ids }: PagesTask): Promise<readonly MadePage[]> {
  const { read, close } = bytesIn(out)
  try {
    const archive = await openArchive(read)
    const pages = archiveSite(archive.summary, site)
    const made: MadePage[] = []
    const make = of === 'people' ? makePerson : makeTheme
    for (const id of ids) made.push(await make(out, archive, pages, id))
    return made
  } finally {
    close()
  }
}

async function makePerson(
  out: string,
  archive: Archive,
  site: ArchiveSite,
  id: string,
): Promise<MadePage> {
  const record = await archive.person(id)
  if (!record) throw new Error(`nobody is ${id}`)
  const newest = await newestPoints(archive, record)
  const feed = site.url === null ? [] : await feedMeetings(archive, record)
  const { name } = record.names[0]!
  const body = record.bodies[0] ?? null
  const files = [
    personPage(site, record, newest),
    ...subjectFeed(site, 'people', { id, name }, feed),
  ]
  return written(out, files, [...newest, ...feed], { id, name, body, ...extentOf(record) })
}

async function makeTheme(
  out: string,
  archive: Archive,
  site: ArchiveSite,
  id: string,
): Promise<MadePage> {
  const record = await archive.theme(id)
  if (!record) throw new Error(`no theme is ${id}`)
  const newest = await newestPoints(archive, record)
  const feed = site.url === null ? [] : await feedMeetings(archive, record)
  const name = record.label
  const files = [
    themePage(site, record, newest),
    ...subjectFeed(site, 'themes', { id, name }, feed),
  ]
  return written(out, files, [...newest, ...feed], { id, name, body: null, ...extentOf(record) })
}

const written = (
  out: string,
  files: readonly ArchivePage[],
  said: readonly Pick<Said, 'meeting'>[],
  entry: MadePage['entry'],
): MadePage => ({
  id: entry.id,
  files: files.map((page) => [page.path, putPage(out, page)]),
  meetings: [...new Set(said.map(({ meeting }) => meeting.key))],
  entry,
})

/** Writes a page where it is not there as it is, never seen in part. Gives the hash of its content. */
export function putPage(out: string, { path, content }: ArchivePage): string {
  const target = join(out, path)
  const bytes = Buffer.from(content)
  if (!readOr(target)?.equals(bytes)) {
    try {
      putWhole(target, bytes)
    } catch (error) {
      // A worker that was taken for gone may have put the same there.
      if (!readOr(target)?.equals(bytes)) throw error
    }
  }
  return hashOf(bytes)
}

function readOr(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
