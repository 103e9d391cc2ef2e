import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { MANIFEST, type Manifest } from '../domain/archive/manifest.ts'
import type { ArchivePage, SubjectKind } from '../domain/archive/pages/archive-site.ts'
import { archiveFeed } from '../domain/archive/pages/feeds.ts'
import { frontPage } from '../domain/archive/pages/front-page.ts'
import { listPages } from '../domain/archive/pages/list-pages.ts'
import { pagesStyle } from '../domain/archive/pages/pages-style.ts'
import { sitemapsOf } from '../domain/archive/pages/sitemaps.ts'
import { isTranscriptPath } from '../domain/format/catalogue.ts'
import { lookOf } from '../domain/site/look.ts'
import { archiveDisplay, archiveSite } from '../i18n/archive-pages-words.ts'
import { folderOf } from './archive-address.ts'
import type { BuildArguments } from './archive-arguments.ts'
import type { Engine } from './archive-engine.ts'
import { makeChanged, SUBJECTS } from './archive-pages-changed.ts'
import { keepMade, type Made, type MadePage, madeBefore } from './archive-pages-made.ts'
import { NO_PAGES, PAGES, type PagesRecord, pagesIn } from './archive-pages-record.ts'
import { straysIn } from './archive-pages-strays.ts'
import type { Patched } from './archive-segments.ts'
import type { PagesTask } from './archive-task.ts'
import { putPage } from './do-pages-task.ts'
import { hashOf } from './hash-of.ts'
import { putOther } from './put-whole.ts'
import { isInside, takeAway } from './take-away.ts'

/** Raised where pages of the same archive become others than before. */
const VERSION = 2

/**
 * Writes the pages of an archive that are read without script, once its tables and transcripts are in their place: those
 * of which something has changed. Takes away what is nobody's any more. Rejects where a worker fails.
 */
export async function writePages(
  { out, work, url, language }: BuildArguments,
  { manifest, patched }: { readonly manifest: Manifest; readonly patched: Patched },
  engine: Engine,
  tell: (line: string) => void,
): Promise<void> {
  const before = pagesIn(out) ?? NO_PAGES
  const asked = {
    url: url === undefined ? before.url : url,
    language: language ?? before.language,
  }
  const site: PagesTask['site'] = {
    name: folderOf(asked.url, out),
    url: asked.url,
    display: asked.language ?? archiveDisplay(manifest.summary),
  }
  if (!isTranscriptPath(`${site.name}/${MANIFEST}`))
    tell(`the page opens no folder that is called "${site.name}": use letters, digits and - _ . ~`)
  const { title, languages } = manifest.summary
  const known = madeBefore(
    resolve(work),
    hashOf(JSON.stringify([VERSION, site, title, languages[0]])),
  )
  const put = (next: Omit<PagesRecord, 'format'>) =>
    putOther(join(out, PAGES), `${JSON.stringify({ format: NO_PAGES.format, ...next }, null, 1)}\n`)
  // Where a build is stopped, what was asked for is remembered, and the pages are known for those of before.
  const begin = () => put({ ...asked, manifest: '', files: before.files })
  const made = await makeChanged({ out, site, engine, begin, patched }, manifest, known)
  const pages = { people: pagesOf(made.people), themes: pagesOf(made.themes) }
  const of = hashOf(
    JSON.stringify([manifest.summary, site, ...SUBJECTS.map((one) => pages[one].map(listed))]),
  )
  const isThere =
    known.common?.of === of && known.common.files.every(([path]) => existsSync(join(out, path)))
  const common = isThere ? [] : commonPages(manifest, site, pages)
  const commonFiles = isThere
    ? known.common.files
    : common.map((page) => [page.path, hashOf(page.content)] as const)
  const files = [
    ...[...pages.people, ...pages.themes].flatMap((page) => page.files),
    ...commonFiles,
  ]
  // Pages of the archive as a whole that are written before a build is stopped are known as ours by the next one.
  if (!isThere)
    put({ ...asked, manifest: '', files: sorted([...Object.entries(before.files), ...files]) })
  for (const page of common) putPage(out, page)
  keepMade(resolve(work), { ...made, common: { of, files: commonFiles } })
  const now = sorted(files)
  const wasEnded = before.manifest !== ''
  const gone = Object.keys(before.files).filter((path) => !Object.hasOwn(now, path))
  for (const path of [...gone.filter(isInside), ...straysIn(out, now, wasEnded)])
    await takeAway(out, path)
  put({ ...asked, manifest: hashOf(readFileSync(join(out, MANIFEST))), files: now })
}

const sorted = (files: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)))

const pagesOf = (made: Made[SubjectKind]): MadePage[] =>
  Object.values(made)
    .map(([, , page]) => page)
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** What the pages of the archive as a whole go by of one of the others. */
const listed = ({ entry, files }: MadePage) => [entry, files.map(([path]) => path)]

/** The pages of the archive as a whole: front, lists, style, and feed and sitemap where it is known where it will stand. */
function commonPages(
  { summary }: Manifest,
  settings: PagesTask['site'],
  pages: Readonly<Record<SubjectKind, readonly MadePage[]>>,
): ArchivePage[] {
  const site = archiveSite(summary, settings)
  const lists = SUBJECTS.flatMap((of) =>
    listPages(
      site,
      of,
      pages[of].map(({ entry }) => entry),
    ),
  )
  const all = [frontPage(site), ...lists]
  const html = [
    ...all.map(({ path }) => path),
    ...SUBJECTS.flatMap((of) =>
      pages[of].flatMap(({ files }) =>
        files.flatMap(([path]) => (/\.html$/.test(path) ? [path] : [])),
      ),
    ),
  ]
  return [
    ...all,
    pagesStyle(lookOf()),
    ...archiveFeed(site),
    ...(site.url === null ? [] : sitemapsOf(site.url, html)),
  ]
}
