import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ExplorerShell, shellOf } from '../domain/site/explorer-shell.ts'
import { HOST_FILES } from '../domain/site/host-files.ts'
import { NO_RECORD, type PublishRecord, RECORD, readRecord } from '../domain/site/record.ts'
import { isKept, SERVICE_WORKER, withFiles } from '../domain/site/service-worker.ts'
import type { BuiltSite, Earlier } from './publish-site.ts'
import { UsageError } from './read-options.ts'
import { type Explorer, shipped } from './shipped.ts'
import { isInside, takeAway } from './take-away.ts'

/** What a site has of its own instead. */
const NOT_COPIED = /^(?:transcripts\/|robots\.txt$|service-worker\.js$)/

/** A folder to publish into: what is remembered of it, and what was published. */
interface Folder {
  readonly record: PublishRecord
  readonly earlier: Earlier
}

/** A folder to publish into; null where others have put something there. */
export async function openFolder(out: string): Promise<Folder | null> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const earlier: Earlier = (name) =>
    readFile(join(out, 'transcripts', `${name}.json`), 'utf8').catch(() => null)
  if (names.length === 0) return { record: NO_RECORD, earlier }
  const record = readRecord(await readFile(join(out, RECORD), 'utf8').catch(() => ''))
  return record && { record, earlier }
}

export interface Wrote {
  readonly written: number
  readonly same: number
  readonly removed: readonly string[]
}

/** Writes a site with its explorer; only what is not there already. */
export async function writeFolder(
  out: string,
  record: PublishRecord,
  site: Extract<BuiltSite, { readonly ok: true }>,
  explorer = shipped.explorer,
): Promise<Wrote> {
  const hashes: Record<string, string> = {}
  // Of thousands of small files each is written at once: to wait for each takes longer than to write it.
  const known = new Set([...record.files, RECORD])
  const made = new Set<string>()
  let written = 0
  let same = 0
  const put = (path: string, content: string | Uint8Array) => {
    const bytes = Buffer.from(content)
    hashes[path] = `sha256-${createHash('sha256').update(bytes).digest('base64')}`
    const target = join(out, path)
    if (known.has(path) && readThere(target)?.equals(bytes)) {
      same++
      return
    }
    const folder = dirname(target)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    writeFileSync(target, bytes)
    written++
  }
  const script = await readBuilt(explorer, SERVICE_WORKER)
  for (const path of await explorer.paths())
    if (!NOT_COPIED.test(path) && path !== 'index.html') put(path, await explorer.read(path))
  put('index.html', site.explorerPage(await readBuilt(explorer, 'index.html')))
  for (const { path, content } of site.files) put(path, content)
  for (const { path, content } of HOST_FILES) put(path, content)
  put(SERVICE_WORKER, withFiles(script, keptOf(hashes)))

  const files = Object.keys(hashes).sort()
  const removed = record.files.filter((path) => !(path in hashes) && isInside(path))
  for (const path of removed) await takeAway(out, path)
  const next: PublishRecord = { format: NO_RECORD.format, meetings: site.meetings, files }
  put(RECORD, `${JSON.stringify(next, null, 2)}\n`)
  return { written, same, removed }
}

/** @throws UsageError where the explorer has not been built. */
const readBuilt = async (explorer: Explorer, path: string) => {
  const bytes = await explorer.read(path).catch(() => {
    throw new UsageError('the explorer is not built: run npm run build first')
  })
  return new TextDecoder().decode(bytes)
}

/** What a meeting's page needs of the explorer's. @throws UsageError where the explorer has not been built. */
export const readShell = async (explorer = shipped.explorer): Promise<ExplorerShell> =>
  shellOf(await readBuilt(explorer, 'index.html'))

/** What is in a file; null where it is not there. */
function readThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** A visit keeps the explorer and the list; a meeting when it is opened. */
function keptOf(hashes: Readonly<Record<string, string>>) {
  const kept = Object.entries(hashes)
    .filter(([path]) => isKept(path) && !/^transcripts\/(?!index\.json$)/.test(path))
    .map(([path, hash]) => [path === 'index.html' ? '' : path, hash] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const files = Object.fromEntries(kept)
  const version = createHash('sha256').update(JSON.stringify(files)).digest('base64').slice(0, 12)
  return { version, files }
}
