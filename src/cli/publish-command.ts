import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readLogo } from '../domain/site/logo.ts'
import { readSettings, type SiteSettings } from '../domain/site/settings.ts'
import type { SiteFile } from '../domain/site/site.ts'
import { filesOf, SITE } from './files-of.ts'
import { loadLexicons } from './lexicons.ts'
import { parseFile } from './parse-file.ts'
import { PUBLISH_HELP, readPublishArguments } from './publish-arguments.ts'
import { openFolder, readShell, writeFolder } from './publish-folder.ts'
import { type Given, siteOf } from './publish-site.ts'
import { UsageError } from './read-options.ts'
import { write } from './write.ts'

/** Writes a folder for any static host; gives the exit code. @throws UsageError */
export async function publish(args: readonly string[]): Promise<number> {
  const read = readPublishArguments(args, new Date().toISOString().slice(0, 10))
  if (read.help) {
    await write(PUBLISH_HELP)
    return 0
  }
  const { settings, logo } = await settingsFor(read.site, read.inputs[0]!)
  const folder = await openFolder(read.out)
  if (!folder) {
    console.error(
      `publish: ${read.out}: there are other files in it; name a new or an empty folder`,
    )
    return 1
  }
  const given = await meetingsIn(read.inputs)
  if (!given) return 1
  const url = read.url ?? settings.url ?? null
  const { record, earlier } = folder
  const shell = await readShell()
  const site = await siteOf(given, record, settings, url, read.date, shell, logo, earlier)
  if (!site.ok) {
    console.error(`publish: ${site.problem}`)
    return 1
  }
  const { written, removed, same } = await writeFolder(read.out, folder.record, site)
  for (const path of removed) console.error(`publish: taken away: ${path}`)
  if (url === null)
    console.error('publish: no feed and no sitemap: --url says where the site will stand')
  await write(
    `${read.out}: ${given.length} meetings; ${written} files written, ${same} as they were\n`,
  )
  return 0
}

/** What is said of the site, and its logo. @throws UsageError where that is not right. */
async function settingsFor(
  named: string | undefined,
  first: string,
): Promise<{ settings: SiteSettings; logo: SiteFile | null }> {
  const isFolder = (await stat(first).catch(() => null))?.isDirectory() === true
  const path = named ?? join(isFolder ? first : dirname(first), SITE)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (named === undefined && error.code === 'ENOENT') return null
    throw new UsageError(`${path}: ${error.message}`)
  })
  if (text === null) return { settings: {}, logo: null }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = readSettings(data)
  if (!read.ok) throw new UsageError(`${path}: ${read.problems.join('; ')}`)
  const { settings } = read
  return { settings, logo: settings.logo ? await logoAt(dirname(path), settings.logo.file) : null }
}

/** @throws UsageError where there is none, or none that a site may have. */
async function logoAt(folder: string, file: string): Promise<SiteFile> {
  const content = await readFile(join(folder, file)).catch((error: Error) => {
    throw new UsageError(`logo: ${error.message}`)
  })
  const read = readLogo(content)
  if (!read.ok) throw new UsageError(`logo: ${file}: ${read.problem}`)
  return { path: read.path, content: new Uint8Array(content) }
}

/** The meetings in files and folders; null where one cannot be read, which is said. */
async function meetingsIn(inputs: readonly string[]): Promise<Given[] | null> {
  const themes = { lexicons: await loadLexicons([]), codebook: undefined }
  const given: Given[] = []
  let failed = false
  for (const file of (await Promise.all(inputs.map((input) => filesOf(input)))).flat()) {
    const parsed = await parseFile(file, { report: false }, themes)
    if (!parsed.ok) {
      console.error(`publish: ${file}: ${parsed.error}`)
      failed = true
      continue
    }
    if (parsed.format !== 'json' && parsed.format !== 'page') {
      console.error(`publish: ${file}: read by rules, and by nobody looked through`)
    }
    given.push({ file, transcript: parsed.transcript })
  }
  if (given.length === 0 && !failed) console.error('publish: there is no meeting among the files')
  return failed || given.length === 0 ? null : given
}
