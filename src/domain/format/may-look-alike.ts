import type { Speaker } from './transcript.ts'

/** A name of other letters than these may look like one of these. */
const OTHERS = /[^ -~·\u3400-\u9fff]/
/** What looks like something else, here and in other letters; a capital is as good as a small one. */
const AMBIGUOUS = /[^a-hjkp-uxyz2-9\u3400-\u9fff]|rn/g

/**
 * Whether names of two speakers may look alike, for `look-alikes.ts` to say: in most meetings they
 * do not, and that is quickly seen.
 */
export function mayLookAlike(speakers: readonly Speaker[]): boolean {
  const seen = new Map<string, number>()
  return speakers.some(({ name }, i) =>
    Object.values(name).some((wording) => {
      const key = wording.toLowerCase().replace(AMBIGUOUS, '')
      const first = seen.get(key) ?? i
      seen.set(key, first)
      return first !== i || OTHERS.test(wording)
    }),
  )
}
