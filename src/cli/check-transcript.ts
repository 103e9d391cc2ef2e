import { validateTranscript } from '../domain/format/validate.ts'
import { ENGLISH } from '../domain/text/language.ts'
import { problemsInWords } from '../i18n/problems.ts'

/** What is wrong with a parsed transcript, a line for each, with its path; empty if it is valid. */
export function checkTranscript(data: unknown): string[] {
  const result = validateTranscript(data)
  return result.ok ? [] : result.problems.map(problemsInWords(ENGLISH))
}
