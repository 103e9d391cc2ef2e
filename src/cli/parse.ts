import { createInterface } from 'node:readline'
import type { Lexicon } from '../domain/parse/lexicon.ts'
import { type Parsed, parseBytes } from '../domain/parse/parse.ts'
import { PARSE_HELP, type ParseArguments, readParseArguments, UsageError } from './arguments.ts'
import { failureLine } from './failure-line.ts'
import { jsonPieces } from './json-pieces.ts'
import { loadLexicons } from './lexicons.ts'
import { readInput } from './read-input.ts'
import { reportOf } from './report.ts'
import { write } from './write.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const read = readParseArguments(args)
    if (read.help) {
      await write(PARSE_HELP)
      return 0
    }
    const lexicons = await loadLexicons(read.lexicons)
    return read.lines ? await parseLines(read, lexicons) : await parseOne(read, lexicons)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`parse: ${error.message}\nTry: npm run -s parse -- --help`)
    return 2
  }
}

async function parseOne(args: ParseArguments, lexicons: readonly Lexicon[]): Promise<number> {
  const file = args.files[0]!
  const parsed = await parseFile(file, args, lexicons)
  if (!parsed.ok) {
    console.error(`parse: ${file}: ${parsed.error}`)
    return 1
  }
  if (args.report) await write(reportOf(parsed.transcript, parsed.letters))
  else await writeLine(parsed.transcript)
  return 0
}

async function writeLine(value: object): Promise<void> {
  for (const piece of jsonPieces(value)) await write(piece)
  await write('\n')
}

/** One file in memory at a time; a line is written before the next path is read. */
async function parseLines(args: ParseArguments, lexicons: readonly Lexicon[]): Promise<number> {
  let done = 0
  let failed = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const file = line.trim()
    if (file === '') continue
    const parsed = await parseFile(file, args, lexicons)
    if (!parsed.ok) failed++
    await writeLine(
      parsed.ok ? parsed.transcript : { file, error: parsed.error, code: parsed.code },
    )
    done++
    if (process.stderr.isTTY) process.stderr.write(`\r${done} read, ${failed} failed`)
  }
  if (process.stderr.isTTY && done > 0) process.stderr.write('\n')
  return failed > 0 ? 1 : 0
}

type Result =
  | Extract<Parsed, { ok: true }>
  | { readonly ok: false; readonly error: string; readonly code: string }

async function parseFile(
  file: string,
  args: ParseArguments,
  lexicons: readonly Lexicon[],
): Promise<Result> {
  try {
    const input = await readInput(file)
    const options = {
      lexicons,
      letters: args.report,
      ...(file !== '-' && { name: file }),
      ...(args.columns && { columns: args.columns }),
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
