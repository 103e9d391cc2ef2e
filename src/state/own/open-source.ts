import type { OpenTranscript } from '../../domain/format/transcript.ts'
import type { Agreement } from '../../domain/source/align.ts'
import { type Recognised, recogniseSource } from '../../domain/source/recognise.ts'
import type { DecodeFailure } from '../../domain/text/decode.ts'
import { MOST_SOURCE_BYTES } from '../../domain/text/limits.ts'
import { readText } from '../../domain/text/read-text.ts'
import { nextTask } from '../timing/next-task.ts'
import { recallSource as recallHeld } from './held-source.ts'
import { setSource, sourceOf } from './source-at-hand.ts'
import { forgetText, keepText, keptText } from './source-shelf.ts'

/** Why a file is not taken for the source. */
export type Refusal =
  | { readonly reason: 'too-large' | 'empty' | 'unreadable' }
  | { readonly reason: 'not-text'; readonly failure: DecodeFailure }
  | { readonly reason: 'length'; readonly length: number }
  | { readonly reason: 'words'; readonly agreement: Agreement }

/**
 * Brings a meeting's source to hand if the transcript carries it or this device has kept it. Never
 * throws.
 */
export async function recallSource(transcript: OpenTranscript): Promise<void> {
  if (sourceOf(transcript)) return
  if (transcript.source.text !== undefined) return recallHeld(transcript)
  const text = await keptText(transcript.source.sha256)
  if (text === null) return
  const recognised = await recogniseSource(transcript, text, nextTask)
  if (recognised.ok && !sourceOf(transcript)) {
    setSource(transcript, { ...recognised.source, kept: true })
  }
}

/** Reads a reader's file as a meeting's source and keeps it on this device; null, or why not. */
export async function openSource(transcript: OpenTranscript, file: File): Promise<Refusal | null> {
  if (file.size > MOST_SOURCE_BYTES) return { reason: 'too-large' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved or removed since it was chosen, or a folder.
    return { reason: 'unreadable' }
  }
  const recognised = await recogniseBytes(transcript, bytes)
  if ('reason' in recognised) return recognised
  const { source } = recognised
  const kept = await keepText(transcript.source.sha256, source.text)
  setSource(transcript, { ...source, kept })
  return null
}

/**
 * Where the encoding of bytes is not certain, nobody has to be asked: it is the one in which they are
 * the source.
 */
async function recogniseBytes(
  transcript: OpenTranscript,
  bytes: Uint8Array,
): Promise<Extract<Recognised, { readonly ok: true }> | Refusal> {
  const limit = MOST_SOURCE_BYTES
  const opened = readText(bytes, { limit })
  if (opened.ok) return recogniseSource(transcript, opened.text, nextTask)
  const { failure } = opened
  if (failure.code !== 'needs-encoding') {
    if (failure.code === 'empty' || failure.code === 'too-large') return { reason: failure.code }
    return { reason: 'not-text', failure }
  }
  let refusal: Refusal = { reason: 'not-text', failure }
  for (const { encoding } of failure.candidates) {
    const read = readText(bytes, { limit, encoding })
    if (!read.ok) continue
    const recognised = await recogniseSource(transcript, read.text, nextTask)
    if (!('reason' in recognised)) return recognised
    refusal = recognised
  }
  return refusal
}

/** Takes a source out of hand and off this device; false where the device did not go along. */
export async function forgetSource(transcript: OpenTranscript): Promise<boolean> {
  const forgotten = await forgetText(transcript.source.sha256)
  setSource(transcript, null)
  return forgotten
}
