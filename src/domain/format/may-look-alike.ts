import type { Speaker } from './transcript.ts'

/** A name of other letters than these may look like one of these. */
const OTHERS = /[^ -_a-~·À-ÿ\u3400-\u9fff]/

/** What in such a name may be drawn like something else: a capital is as good as a small one. */
const drawn = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(' ', '')
    .replace(/[i1|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    // Not the other way round: which two of three belong together would depend on their case.
    .replaceAll('w', 'vv')

/**
 * Whether names of two speakers may look alike, for `look-alikes.ts` to say: in most meetings they
 * do not, and that is quickly seen.
 */
export function mayLookAlike(speakers: readonly Speaker[]): boolean {
  const seen = new Map<string, number>()
  return speakers.some(({ name }, i) =>
    Object.values(name).some((wording) => {
      const key = drawn(wording)
      const first = seen.get(key) ?? i
      seen.set(key, first)
      return first !== i || OTHERS.test(wording)
    }),
  )
}
