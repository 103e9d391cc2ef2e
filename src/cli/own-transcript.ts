import { readFileSync, statSync } from 'node:fs'
import type { Transcript } from '../domain/format/transcript.ts'
import { readOwnJson } from '../domain/parse/own-json.ts'
import { MOST_BYTES } from '../domain/text/limits.ts'
import { readUtf8 } from '../domain/text/read-utf8.ts'

/** How our own transcripts begin where we have written them. */
const BEGINS = Buffer.from('{"format":"reyi/transcript@')

/**
 * A transcript of our own, read without all that reads other files; null for every file that is none or has a fault, which
 * `parseFile` reads, with the same transcript.
 */
export function ownTranscript(file: string): Transcript | null {
  if (!file.endsWith('.json') || statSync(file).size > MOST_BYTES) return null
  const bytes = readFileSync(file)
  if (!bytes.subarray(0, BEGINS.length).equals(BEGINS)) return null
  const text = readUtf8([bytes])
  const read = text === null ? null : readOwnJson(text)
  return read?.ok ? read.transcript : null
}
