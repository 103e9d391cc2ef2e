import {
  type Codes,
  countCodes,
  type Revealed,
  reveal,
  revealed,
  withoutText,
} from '../format/reveal-transcript.ts'
import { type Shown, showRevealed } from '../format/show-transcript.ts'
import type { Transcript } from '../format/transcript.ts'
import { difference, replacedIn } from './difference.ts'

/**
 * Shows a transcript that was made by a correction from the one (`was`) that is shown as `before`. Gives
 * what {@link showTranscript} does; only what differs is looked at.
 */
export const showAgain = (before: Shown, was: Transcript, now: Transcript): Shown =>
  now === was ? before : showRevealed(revealAgain(before.revealed, was, now))

function revealAgain(before: Revealed, was: Transcript, now: Transcript): Revealed {
  const { counts, add, remove } = countCodes(before.counts)
  const codes = { come: { add }, go: { add: remove } }
  const shown = changed(withoutText(was), withoutText(before.transcript), withoutText(now), codes)
  return revealed(now, shown, counts)
}

/** What hears of hidden characters that come, and of those that go. */
interface Changes {
  readonly come: Codes
  readonly go: Codes
}

/** Some JSON revealed, given what there was before and how that was shown. */
function changed<T>(was: T, shown: T, now: T, codes: Changes): T
function changed(was: unknown, shown: unknown, now: unknown, codes: Changes): unknown {
  if (now === was) return shown
  if (Array.isArray(was) && Array.isArray(shown) && Array.isArray(now)) {
    const { from, to, oldTo } = difference(was, now)
    // Items in the place of as many others are most likely the same ones, corrected.
    const items =
      to === oldTo
        ? now.slice(from, to).map((one, i) => changed(was[from + i], shown[from + i], one, codes))
        : replaced(was.slice(from, oldTo), now.slice(from, to), codes)
    return replacedIn(shown, { from, oldTo }, items)
  }
  if (isRecord(was) && isRecord(shown) && isRecord(now)) {
    for (const [key, one] of Object.entries(was)) {
      if (!Object.hasOwn(now, key)) reveal(one, codes.go)
    }
    return Object.fromEntries(
      Object.entries(now).map(([key, one]) => [
        key,
        Object.hasOwn(was, key)
          ? changed(was[key], shown[key], one, codes)
          : reveal(one, codes.come),
      ]),
    )
  }
  return replaced(was, now, codes)
}

function replaced<T>(was: unknown, now: T, codes: Changes): T {
  reveal(was, codes.go)
  return reveal(now, codes.come)
}

type JsonRecord = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
