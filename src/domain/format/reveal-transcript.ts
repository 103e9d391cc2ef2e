import { atOnce } from '../text/steps.ts'
import { codeOf, replaceHidden, SIGN } from './reveal.ts'
import type { Transcript } from './transcript.ts'

/** Hears the code of each hidden character (`U+202E`), as often as it is there. */
export interface Codes {
  add(code: string): void
}

/**
 * Some JSON with a sign in the place of each hidden character; `codes` hears which these were. What
 * hides nothing is given back itself. What is valid stays of the same shape: only its words change.
 */
export function reveal<T>(value: T, codes: Codes): T
export function reveal(value: unknown, codes: Codes): unknown {
  if (typeof value === 'string') {
    return replaceHidden(value, (hidden) => {
      codes.add(codeOf(hidden))
      return SIGN
    })
  }
  if (Array.isArray(value)) {
    const shown = value.map((one) => reveal(one, codes))
    return shown.every((one, i) => one === value[i]) ? value : shown
  }
  if (typeof value !== 'object' || value === null) return value
  const shown = Object.entries(value).map(([key, one]) => [key, reveal(one, codes)] as const)
  return shown.every(([key, one]) => one === Reflect.get(value, key))
    ? value
    : Object.fromEntries(shown)
}

/** A valid transcript with a sign in the place of each hidden character. */
export interface Revealed {
  /** The transcript that was given where nothing is hidden in it. */
  readonly transcript: Transcript
  /** How often each hidden character (`U+202E`) is there. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * A valid transcript for the page and all that it writes: nothing is hidden in it. The source's own
 * text stays as it is, since places are counted in it.
 */
export const revealTranscript = (transcript: Transcript): Revealed =>
  atOnce(revealSteps(transcript))

/** Items of a list that are looked at in one step. */
const STEP = 1_000

/** {@link revealTranscript} in steps: long lists are looked at bit by bit. */
export function* revealSteps(transcript: Transcript): Generator<void, Revealed> {
  const codes = countCodes()
  const shown = yield* revealBits(withoutText(transcript), codes)
  return revealed(transcript, shown, codes.counts)
}

function revealBits<T>(value: T, codes: Codes): Generator<void, T>
function* revealBits(value: unknown, codes: Codes): Generator<void, unknown> {
  if (Array.isArray(value)) {
    const shown: unknown[] = []
    for (let i = 0; i < value.length; i += STEP) {
      for (const one of value.slice(i, i + STEP)) shown.push(reveal(one, codes))
      yield
    }
    return shown
  }
  if (typeof value !== 'object' || value === null) return reveal(value, codes)
  const shown: [string, unknown][] = []
  for (const [key, one] of Object.entries(value)) shown.push([key, yield* revealBits(one, codes)])
  return Object.fromEntries(shown)
}

/** Counts codes, up and down. */
export function countCodes(before: ReadonlyMap<string, number> = new Map()) {
  const counts = new Map(before)
  const by = (code: string, difference: number) => {
    const count = (counts.get(code) ?? 0) + difference
    if (count > 0) counts.set(code, count)
    else counts.delete(code)
  }
  return {
    counts,
    add: (code: string) => by(code, 1),
    remove: (code: string) => by(code, -1),
  }
}

type WithoutText = ReturnType<typeof withoutText>

/** A transcript without its source's text. */
export function withoutText({ source, ...rest }: Transcript) {
  const { text: _, ...about } = source
  return { ...rest, source: about }
}

/** What there is to show of a transcript, given all of it but the text. */
export function revealed(
  transcript: Transcript,
  shown: WithoutText,
  counts: ReadonlyMap<string, number>,
): Revealed {
  if (counts.size === 0) return { transcript, counts }
  const { text } = transcript.source
  if (text === undefined) return { transcript: shown, counts }
  return { transcript: { ...shown, source: { ...shown.source, text } }, counts }
}
