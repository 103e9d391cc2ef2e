import type { OpenTranscript, Reply } from '../../format/transcript.ts'

/** Whether a reply says which point it seconds. */
export const isSecond = ({ kind, toPoint }: Reply): boolean =>
  kind === 'seconds' && toPoint !== undefined

interface Motions {
  /** The ids of points that are put to the vote or seconded. */
  readonly moved: ReadonlySet<string>
  /** Who seconds them, by their ids. */
  readonly seconds: ReadonlyMap<string, readonly Reply[]>
}

/** Looked through once for each transcript. */
const known = new WeakMap<object, Motions>()

/** What of a transcript is a motion, as far as it says so. */
export function motionsOf(transcript: Pick<OpenTranscript, 'replies' | 'votes'>): Motions {
  const motions = known.get(transcript) ?? find(transcript)
  known.set(transcript, motions)
  return motions
}

function find({ replies = [], votes = [] }: Pick<OpenTranscript, 'replies' | 'votes'>): Motions {
  const moved = new Set(votes.flatMap(({ motion }) => motion ?? []))
  const seconds = new Map<string, Reply[]>()
  for (const reply of replies) {
    if (!isSecond(reply)) continue
    moved.add(reply.toPoint!)
    seconds.set(reply.toPoint!, [...(seconds.get(reply.toPoint!) ?? []), reply])
  }
  return { moved, seconds }
}
