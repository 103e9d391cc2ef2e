import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Lexicon, readLexicon } from '../domain/parse/themes/lexicon.ts'
import { UsageError } from './arguments.ts'

/** From the built command, in build/cli/, to the lexicons that travel with the page. */
const FOLDER = fileURLToPath(new URL('../../public/lexicon/', import.meta.url))

/** The lexicons in the files that are named, else those that come with the program. */
export async function loadLexicons(files: readonly string[]): Promise<Lexicon[]> {
  const paths = files.length > 0 ? files : await ownFiles()
  return Promise.all(paths.map(loadLexicon))
}

async function ownFiles(): Promise<string[]> {
  const names = await readdir(FOLDER).catch(() => [])
  // Sorted, since themes stand in the order of their lexicons; Chinese reports come first.
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .map((name) => `${FOLDER}${name}`)
}

async function loadLexicon(path: string): Promise<Lexicon> {
  let data: unknown
  try {
    data = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = readLexicon(data)
  if (!read.ok) throw new UsageError(`${path}: not a lexicon at ${read.paths.join(', ')}`)
  return read.lexicon
}
