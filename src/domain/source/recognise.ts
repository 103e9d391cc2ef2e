import type { OpenTranscript, Span } from '../format/transcript.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { atOnce, withPauses } from '../text/steps.ts'
import { type Agreement, alignSteps, type Places } from './align.ts'
import { restoreText } from './restore.ts'

/** How a text was found to be a transcript's source. */
export type Likeness =
  /** It stands in the transcript. */
  | { readonly how: 'own' }
  | { readonly how: 'exact' }
  /** Exact after white space and widths of marks were put back. */
  | { readonly how: 'restored' }
  | ({ readonly how: 'near' } & Agreement)

/** A source's text with the places of a transcript in it. */
export interface SourceText extends Places {
  readonly text: string
  readonly likeness: Likeness
}

export type Recognised =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly reason: 'length'; readonly length: number }
  | { readonly ok: false; readonly reason: 'words'; readonly agreement: Agreement }

/** Compares a normalised text with a transcript's source, with pauses for long ones. Never throws. */
export async function recogniseSource(
  transcript: OpenTranscript,
  text: string,
  pause: () => Promise<void>,
): Promise<Recognised> {
  const exact = await exactText(text, transcript.source)
  if (exact !== null) {
    const how = exact === text ? 'exact' : 'restored'
    const source = await withPauses(placeSteps(transcript, exact, { how }), pause)
    return { ok: true, source }
  }
  const aligned = await withPauses(alignSteps(transcript, text), pause)
  if (aligned.ok) {
    const { points, speakers, agreement } = aligned
    return { ok: true, source: { text, points, speakers, likeness: { how: 'near', ...agreement } } }
  }
  return aligned.reason === 'length'
    ? { ok: false, reason: 'length', length: text.length }
    : { ok: false, reason: 'words', agreement: aligned.agreement }
}

/** The source of a transcript that carries its own text, else null. */
export const ownSource = (transcript: OpenTranscript): SourceText | null =>
  atOnce(ownSourceSteps(transcript))

/** {@link ownSource} in steps: where there are many points, each is to be read. */
export function* ownSourceSteps(transcript: OpenTranscript): Generator<void, SourceText | null> {
  const { text } = transcript.source
  return text === undefined ? null : yield* placeSteps(transcript, text, { how: 'own' })
}

/** Points that are read in one step. */
const STEP = 1_000

function* placeSteps(
  transcript: OpenTranscript,
  text: string,
  likeness: Likeness,
): Generator<void, SourceText> {
  const points: (Span | null)[] = []
  for (const { span } of transcript.points) {
    points.push(span ?? null)
    if (points.length % STEP === 0) yield
  }
  const speakers = transcript.speakers.map(({ span }) => span ?? null)
  return { text, likeness, points, speakers }
}

async function exactText(text: string, source: OpenTranscript['source']): Promise<string | null> {
  try {
    if ((await fingerprint(text)) === source.sha256) return text
    return await restoreText(text, source)
  } catch {
    // Without a secure connection browsers compute no fingerprints; the words remain.
    return null
  }
}
