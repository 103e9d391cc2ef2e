import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { readParseArguments } from './parse-arguments.ts'
import { loadThemes, parseFile } from './parse-file.ts'
import { outputFault } from './write.ts'
import { writeLine } from './write-line.ts'

/**
 * Reads the files of `parse --lines`, in a process of its own (`isolated-reader.ts`): for each path on standard
 * input a line of JSON, a transcript or why there is none. Gives the exit code.
 */
export async function parsePaths(given: readonly string[]): Promise<number> {
  const args = readParseArguments(given)
  const themes = await loadThemes(args)
  for await (const file of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    // Resolved, so that no path stands for standard input.
    const parsed = await parseFile(resolve(file), args, themes)
    await writeLine(
      parsed.ok ? parsed.transcript : { file, error: parsed.error, code: parsed.code },
    )
    if (outputFault()) break
  }
  return 0
}
