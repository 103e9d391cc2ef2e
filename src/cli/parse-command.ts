import { createInterface } from 'node:readline'
import { withRecording } from '../domain/meeting/recording/with-recording.ts'
import { isolatedReader } from './isolated-reader.ts'
import { PARSE_HELP, type ParseArguments, readParseArguments } from './parse-arguments.ts'
import { loadThemes, parseFile, type ThemesAtHand } from './parse-file.ts'
import { reportOf } from './report.ts'
import { outputFault, write, writeBytes } from './write.ts'
import { writeLine } from './write-line.ts'

/** Reads texts of meetings and writes transcripts; gives the exit code. @throws UsageError */
export async function parse(args: readonly string[]): Promise<number> {
  const read = readParseArguments(args)
  if (read.help) {
    await write(PARSE_HELP)
    return 0
  }
  const themes = await loadThemes(read)
  return read.lines ? parseLines(read, args) : parseOne(read, themes)
}

async function parseOne(args: ParseArguments, themes: ThemesAtHand): Promise<number> {
  const { file, companions, recording } = args.meeting!
  const parsed = await parseFile(file, args, themes, companions)
  if (!parsed.ok) {
    console.error(`parse: ${file}: ${parsed.error}`)
    return 1
  }
  const transcript = recording ? withRecording(parsed.transcript, recording) : parsed.transcript
  if (args.report) await write(reportOf(transcript, parsed.letters))
  else await writeLine(transcript)
  return 0
}

/** One file in memory at a time; a line is written before the next path is read. */
async function parseLines(limits: ParseArguments, args: readonly string[]): Promise<number> {
  let done = 0
  let failed = 0
  const reader = isolatedReader(args, limits)
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const file = line.trim()
    if (file === '') continue
    const { ok, pieces } = await reader.read(file)
    if (!ok) failed++
    for (const piece of pieces) await writeBytes(piece)
    if (outputFault()) break
    done++
    if (process.stderr.isTTY) process.stderr.write(`\r${done} read, ${failed} failed`)
  }
  reader.end()
  if (process.stderr.isTTY && done > 0) process.stderr.write('\n')
  return failed > 0 ? 1 : 0
}
