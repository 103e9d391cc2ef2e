import { ENCODING_NAMES } from '../domain/text/encodings.ts'
import { locateJsonError } from '../domain/text/json-error.ts'
import { readText } from '../domain/text/read-text.ts'
import { checkTranscript } from './check-transcript.ts'
import { failureLine } from './failure-line.ts'
import { readInput } from './read-input.ts'
import { readValidateArguments, VALIDATE_HELP } from './validate-arguments.ts'
import { write } from './write.ts'

/** Says what is wrong with transcripts; gives the exit code. @throws UsageError */
export async function validate(args: readonly string[]): Promise<number> {
  const { files, help } = readValidateArguments(args)
  if (help) {
    await write(VALIDATE_HELP)
    return 0
  }
  let failed = false
  for (const file of files) {
    const problems = await problemsOf(file)
    for (const problem of problems) console.error(`${file}: ${problem}`)
    // Whether somebody reads it or not, the exit code is of all files.
    if (problems.length === 0) await write(`${file}: valid\n`)
    else failed = true
  }
  return failed ? 1 : 0
}

async function problemsOf(file: string): Promise<string[]> {
  try {
    const input = await readInput(file)
    if (!input.ok) return [failureLine(input.failure)]
    const read = readText(input.bytes)
    if (!read.ok) return [failureLine(read.failure)]
    const { encoding } = read
    if (encoding && encoding !== 'utf-8') {
      return [`It is in ${ENCODING_NAMES[encoding]}, a transcript is in UTF-8. Save it as UTF-8.`]
    }
    return checkText(read.text)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function checkText(text: string): string[] {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    const { line, column } = locateJsonError(text) ?? { line: 1, column: 1 }
    return [failureLine({ code: 'json-syntax', line, column })]
  }
  return checkTranscript(data)
}
