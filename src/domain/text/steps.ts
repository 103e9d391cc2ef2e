/*
 * Long work in steps, as generators: at once where nobody waits, or with pauses in which a page answers.
 */

/** Runs all steps at once; gives what they give in the end. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** So long (ms) steps may take between two pauses. */
const LONGEST = 12

/** Runs steps with a pause whenever they have taken a while. */
export async function withPauses<T>(
  steps: Generator<void, T>,
  pause: () => Promise<void>,
): Promise<T> {
  let began = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - began < LONGEST) continue
    await pause()
    began = performance.now()
  }
}
