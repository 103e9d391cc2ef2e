import type { OpenTranscript } from '../../domain/format/transcript.ts'
import type { SourceText } from '../../domain/source/recognise.ts'
import { createListeners } from '../cell.ts'

/** The source's text of an open meeting, and whether this device will still have it next time. */
export interface SourceAtHand extends SourceText {
  readonly kept: boolean
}

const atHand = new WeakMap<OpenTranscript, SourceAtHand>()
const changes = createListeners()

export const sourceOf = (transcript: OpenTranscript): SourceAtHand | null =>
  atHand.get(transcript) ?? null

export function setSource(transcript: OpenTranscript, source: SourceAtHand | null): void {
  if (source) atHand.set(transcript, source)
  else atHand.delete(transcript)
  changes.tell()
}

export const subscribeSource = changes.subscribe

/** Says that this device keeps a source, so that a visit without any need not look further. */
export const keptKey = (sha256: string) => `reyi.source.${sha256}`

export function mayBeKept(sha256: string): boolean {
  try {
    return localStorage.getItem(keptKey(sha256)) !== null
  } catch {
    return false
  }
}
