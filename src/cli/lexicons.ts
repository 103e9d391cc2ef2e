import { readFile } from 'node:fs/promises'
import { type Lexicon, readLexicon } from '../domain/parse/themes/lexicon.ts'
import { UsageError } from './read-options.ts'
import { shipped } from './shipped.ts'

/** The lexicons in the files that are named, else those that come with the program. */
export async function loadLexicons(files: readonly string[]): Promise<Lexicon[]> {
  if (files.length > 0)
    return Promise.all(files.map((path) => loadLexicon(path, readFile(path, 'utf8'))))
  const own = await ownFiles()
  return Promise.all(own.map((path) => loadLexicon(path, shipped.read(path))))
}

async function ownFiles(): Promise<string[]> {
  const names = await shipped.namesIn('lexicon').catch(() => [])
  // Sorted, since themes stand in the order of their lexicons; Chinese reports come first.
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .map((name) => `lexicon/${name}`)
}

async function loadLexicon(path: string, text: Promise<string>): Promise<Lexicon> {
  let data: unknown
  try {
    data = JSON.parse(await text)
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = readLexicon(data)
  if (!read.ok) throw new UsageError(`${path}: not a lexicon at ${read.paths.join(', ')}`)
  return read.lexicon
}
