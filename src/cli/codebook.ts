import { readFile } from 'node:fs/promises'
import { readCodebook } from '../domain/parse/codebook/read-codebook.ts'
import type { Codebook } from '../domain/parse/themes/assign-themes.ts'
import { ENGLISH } from '../domain/text/language.ts'
import { codebookFailureInWords } from '../i18n/codebook-messages.ts'
import { UsageError } from './read-options.ts'

/** The codebook in a file. Throws a {@link UsageError} that says what is wrong with it, where, and what to do. */
export async function loadCodebook(path: string): Promise<Codebook> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = readCodebook(bytes)
  if (read.ok) return read.codebook
  const { what, help } = codebookFailureInWords(ENGLISH)(read.failure)
  throw new UsageError(`${path}: ${what} ${help}`)
}
