import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST, type Manifest } from '../domain/archive/manifest.ts'
import { readManifest, readOtherManifest } from '../domain/archive/read-manifest.ts'
import type { Localized } from '../domain/format/transcript.ts'
import { KINDS, PEOPLE, TRANSCRIPTS } from './archive-folder.ts'
import { PAGES } from './archive-pages-record.ts'
import { wholeOf } from './put-whole.ts'
import { shipped } from './shipped.ts'

/** What is in a folder. */
export type Found =
  | { readonly is: 'archive'; readonly manifest: Manifest; readonly title: Localized }
  /** An archive of another version. */
  | { readonly is: 'earlier' | 'later'; readonly title: Localized | null }
  /** It is new or empty, or a build was stopped in it. */
  | { readonly is: 'none' }
  /** Others have put something there. */
  | { readonly is: 'other' }

/** What is in the folder of an archive. */
export function archiveFound(out: string): Found {
  const names = existsSync(out) ? readdirSync(out) : []
  const written = names.includes(MANIFEST) ? jsonIn(join(out, MANIFEST)) : null
  const another = readOtherManifest(written)
  // A later one may have files that are not known here.
  if (another?.is === 'later') return another
  const ours = new Set<string>([...KINDS, TRANSCRIPTS, MANIFEST, PEOPLE, PAGES])
  // A page may be anybody's where no archive is.
  const hasPages = names.includes(MANIFEST) || names.includes(PAGES)
  const isOurs = (name: string) => ours.has(name) || (hasPages && PAGE.test(name))
  if (!names.map(wholeOf).every(isOurs)) return { is: 'other' }
  if (!names.includes(MANIFEST)) return { is: 'none' }
  const manifest = readManifest(written)
  if (!manifest) return another ?? { is: 'other' }
  return { is: 'archive', manifest, title: manifest.summary.title }
}

/** Pages of the archive as a whole. */
const PAGE = /^(?:index\.html|style\.css|feed\.xml|sitemap(?:-\d+)?\.xml)$/

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Why something cannot be done with what is in a folder, for people; null where it can. What is of an earlier version can be built anew. */
export function whyNot(
  { is }: Found,
  what: 'build' | 'add' | 'remove' | 'check',
  out: string,
): string | null {
  if (is === 'archive') return null
  if (is === 'later')
    return 'its archive was made by a later Reyi; use that one, or name another folder'
  if (is === 'other' && what !== 'check')
    return 'there are other files in it; name a new or an empty folder'
  if (what === 'build') return null
  if (is === 'earlier')
    return `its archive is of an earlier version; build it anew of all its meetings: ${shipped.call('archive')} build ${join(out, TRANSCRIPTS)} --out ${out}`
  return 'there is no archive in it; make one with build'
}
