import type { Archive, Excerpt, Question } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'

/** So many meetings are read at once. */
const AHEAD = 4

/** How many points are found, and how they are read, a meeting after the other. */
export interface Excerpts {
  readonly total: number
  readonly read: () => AsyncGenerator<Excerpt>
}

/**
 * All points that a question finds, by their meetings, oldest first; of these no more than a few are held. Reading rejects with an
 * `ArchiveFault`, and with the reason of a `signal` that is aborted.
 */
export async function excerptsOf(
  archive: Archive,
  question: Question,
  signal: AbortSignal,
): Promise<Excerpts> {
  const found = await archive.search({ ...question, newestFirst: false })
  signal.throwIfAborted()
  return { total: found.total, read: () => readAll(archive, found.byMeeting, signal) }
}

async function* readAll(
  archive: Archive,
  byMeeting: () => Promise<readonly (readonly [key: string, points: readonly number[]])[]>,
  signal: AbortSignal,
): AsyncGenerator<Excerpt> {
  const meetings = await byMeeting()
  const coming: Promise<Excerpt | null>[] = []
  const ask = (i: number) => {
    const [key, points] = meetings[i]!
    const one = archive.excerpt(key, points)
    // Awaited in its turn, and not at all where one before it fails.
    one.catch(() => {})
    coming.push(one)
  }
  for (let i = 0; i < Math.min(AHEAD, meetings.length); i++) ask(i)
  for (const [i, [key]] of meetings.entries()) {
    const excerpt = await coming.shift()!
    signal.throwIfAborted()
    if (!excerpt) throw new ArchiveFault('changed', key)
    if (i + AHEAD < meetings.length) ask(i + AHEAD)
    yield excerpt
  }
}
