import * as v from 'valibot'
import { transcriptSchema } from '../domain/transcript.ts'

/** What is wrong with a parsed transcript, a line for each, with its path; empty if it is valid. */
export function checkTranscript(data: unknown): string[] {
  const result = v.safeParse(transcriptSchema, data)
  if (result.success) return []
  return result.issues.map((issue) => `${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`)
}
