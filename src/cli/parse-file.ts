import { basename } from 'node:path'
import type { Companion } from '../domain/parse/draft/companion.ts'
import { type Parsed, parseBytes } from '../domain/parse/parse.ts'
import type { Codebook } from '../domain/parse/themes/assign-themes.ts'
import type { Lexicon } from '../domain/parse/themes/lexicon.ts'
import { loadCodebook } from './codebook.ts'
import { failureLine } from './failure-line.ts'
import { loadLexicons } from './lexicons.ts'
import type { ParseArguments } from './parse-arguments.ts'
import { readInput } from './read-input.ts'
import { shipped } from './shipped.ts'
import { wordsFor } from './words.ts'

export type Result =
  | Extract<Parsed, { ok: true }>
  /** `error` is a line for people, `code` a word for programs. */
  | { readonly ok: false; readonly error: string; readonly code: string }

/** What themes are recognised by. */
export interface ThemesAtHand {
  readonly lexicons: readonly Lexicon[]
  readonly codebook: Codebook | undefined
}

/** Loads what the arguments of `parse` name. Throws a `UsageError`. */
export async function loadThemes(args: ParseArguments): Promise<ThemesAtHand> {
  const codebook = args.codebook === undefined ? undefined : await loadCodebook(args.codebook)
  return { lexicons: await loadLexicons(args.lexicons), codebook }
}

/** Reads a file, or standard input for `-`, with the lists (paths) that belong to it. Never throws. */
export async function parseFile(
  file: string,
  args: Pick<ParseArguments, 'report' | 'themes' | 'columns' | 'tiers' | 'encoding' | 'format'>,
  { lexicons, codebook }: ThemesAtHand,
  lists: readonly string[] = [],
): Promise<Result> {
  try {
    const companions: Companion[] = []
    for (const list of lists) {
      const read = await readInput(list)
      if (!read.ok) {
        const { failure } = read
        return { ok: false, error: `${list}: ${failureLine(failure)}`, code: failure.code }
      }
      companions.push({ name: basename(list), bytes: read.bytes })
    }
    const options = {
      lexicons,
      ...(codebook && { codebook }),
      wordsFor,
      characterMapOf: shipped.characterMapOf,
      letters: args.report,
      ...(companions.length > 0 && { companions }),
      ...(file !== '-' && { name: file }),
      ...(args.themes && { themes: args.themes }),
      ...(args.columns && { columns: args.columns }),
      ...(args.tiers && { tiers: args.tiers }),
      ...(args.format && { format: args.format }),
      ...(args.encoding && { encoding: args.encoding }),
    }
    // The bytes are in no variable here, which would keep them as long as the text is read.
    const parsed = await readInput(file).then((input) =>
      input.ok ? parseBytes(input.bytes, options) : input,
    )
    if (parsed.ok) return parsed
    return { ok: false, error: failureLine(parsed.failure), code: parsed.failure.code }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { ok: false, error: message, code: code ?? 'unreadable' }
  }
}
