import { type Parsed, parseBytes } from '../domain/parse/parse.ts'
import type { Lexicon } from '../domain/parse/themes/lexicon.ts'
import type { ParseArguments } from './arguments.ts'
import { failureLine } from './failure-line.ts'
import { readInput } from './read-input.ts'
import { wordsFor } from './words.ts'

export type Result =
  | Extract<Parsed, { ok: true }>
  /** `error` is a line for people, `code` a word for programs. */
  | { readonly ok: false; readonly error: string; readonly code: string }

/** Reads a file, or standard input for `-`. Never throws. */
export async function parseFile(
  file: string,
  args: Pick<ParseArguments, 'report' | 'themes' | 'columns' | 'encoding' | 'format'>,
  lexicons: readonly Lexicon[],
): Promise<Result> {
  try {
    const input = await readInput(file)
    const options = {
      lexicons,
      wordsFor,
      letters: args.report,
      ...(file !== '-' && { name: file }),
      ...(args.themes && { themes: args.themes }),
      ...(args.columns && { columns: args.columns }),
      ...(args.format && { format: args.format }),
      ...(args.encoding && { encoding: args.encoding }),
    }
    const parsed = input.ok ? await parseBytes(input.bytes, options) : input
    if (parsed.ok) return parsed
    return { ok: false, error: failureLine(parsed.failure), code: parsed.failure.code }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { ok: false, error: message, code: code ?? 'unreadable' }
  }
}
