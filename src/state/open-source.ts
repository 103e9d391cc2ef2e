import type { Agreement } from '../domain/source/align.ts'
import { decodeText, MOST_BYTES, type NoText } from '../domain/source/decode.ts'
import { ownSource, recogniseSource } from '../domain/source/recognise.ts'
import type { OpenTranscript } from '../domain/transcript.ts'
import { setSource, sourceOf } from './source-at-hand.ts'
import { forgetText, keepText, keptText } from './source-shelf.ts'

/** Why a file is not taken for the source. */
export type Refusal =
  | { readonly reason: NoText | 'unreadable' }
  | { readonly reason: 'length'; readonly length: number }
  | { readonly reason: 'words'; readonly agreement: Agreement }

/**
 * Brings a meeting's source to hand if the transcript carries it or this device has kept it. Never
 * throws.
 */
export async function recallSource(transcript: OpenTranscript): Promise<void> {
  if (sourceOf(transcript)) return
  const own = ownSource(transcript)
  if (own) return setSource(transcript, { ...own, kept: true })
  const text = await keptText(transcript.source.sha256)
  if (text === null) return
  const recognised = await recogniseSource(transcript, text)
  if (recognised.ok && !sourceOf(transcript)) {
    setSource(transcript, { ...recognised.source, kept: true })
  }
}

/** Reads a reader's file as a meeting's source and keeps it on this device; null, or why not. */
export async function openSource(transcript: OpenTranscript, file: File): Promise<Refusal | null> {
  if (file.size > MOST_BYTES) return { reason: 'too-large' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved or removed since it was chosen, or a folder.
    return { reason: 'unreadable' }
  }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const recognised = await recogniseSource(transcript, decoded.text)
  if (!recognised.ok) return recognised
  const { source } = recognised
  const kept = await keepText(transcript.source.sha256, source.text)
  setSource(transcript, { ...source, kept })
  return null
}

/** Takes a source out of hand and off this device; false where the device did not go along. */
export async function forgetSource(transcript: OpenTranscript): Promise<boolean> {
  const forgotten = await forgetText(transcript.source.sha256)
  setSource(transcript, null)
  return forgotten
}
