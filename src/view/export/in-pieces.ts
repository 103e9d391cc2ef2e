import { nextTask } from '../../state/timing/next-task.ts'

/** How long the page may be kept from answering, in milliseconds. */
const SLICE = 12

/** Collects the pieces of a file; the page answers in between, however many there are. */
export async function inPieces(pieces: Iterable<string>): Promise<string[]> {
  const collected: string[] = []
  let slice: string[] = []
  let began = performance.now()
  for (const piece of pieces) {
    slice.push(piece)
    if (performance.now() - began < SLICE) continue
    collected.push(slice.join(''))
    slice = []
    await nextTask()
    began = performance.now()
  }
  return [...collected, slice.join('')]
}
