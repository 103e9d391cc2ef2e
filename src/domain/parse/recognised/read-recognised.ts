import type { Draft, OnShare } from '../draft/draft.ts'
import type { ParseFailure } from '../draft/failure.ts'
import { draftSaid } from '../subtitles/draft-said.ts'
import { inOrder } from '../subtitles/in-order.ts'
import { cutSegment } from './cut-segment.ts'
import { Part, ShapeFault } from './part.ts'
import type { Segment } from './segment.ts'
import { serviceOf } from './services.ts'
import { isWhisperTsv, readWhisperTsv } from './whisper-tsv.ts'

export type RecognisedRead =
  /** What is said as WebVTT, and what was found in that. */
  | { readonly ok: true; readonly text: string; readonly draft: Draft }
  | { readonly ok: false; readonly failure: ParseFailure }

/** Whether a text is what a recogniser of speech wrote: JSON of a service that is known, or Whisper’s table. */
export function opensAsRecognised(head: string, text: string): boolean {
  if (isWhisperTsv(head)) return true
  // A transcript of our own is not read twice.
  if (!/^\s*\[?\s*\{\s*"/.test(head) || OWN.test(head.slice(0, 200))) return false
  const all = Part.ofText(text)
  return all !== null && serviceOf(all) !== undefined
}

const OWN = /"format"\s*:\s*"reyi\//

/** Reads what a recogniser of speech wrote. */
export function readRecognised(text: string, onShare?: OnShare): RecognisedRead {
  if (isWhisperTsv(text)) return draftOf(readWhisperTsv(text), 'Whisper', onShare)
  const all = Part.ofText(text)
  const known = all && serviceOf(all)
  if (!all || !known) return { ok: false, failure: { code: 'json-transcription' } }
  const { service, read } = known
  try {
    return draftOf(read(all), service, onShare)
  } catch (fault) {
    if (!(fault instanceof ShapeFault)) throw fault
    return { ok: false, failure: { code: 'json-transcription', service, path: fault.path } }
  }
}

function draftOf(segments: readonly Segment[], service: string, onShare?: OnShare): RecognisedRead {
  const cues = inOrder(segments.flatMap(cutSegment))
  const found = draftSaid({ cues }, onShare)
  return found ? { ok: true, ...found } : { ok: false, failure: { code: 'nothing-said', service } }
}
