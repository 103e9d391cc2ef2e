import type { OpenTranscript, Reply } from '../format/transcript.ts'

/** Of a point the ids of those that answer it, and of those that it answers. */
export interface Answers {
  readonly answeredBy: ReadonlySet<string>
  readonly answers: ReadonlySet<string>
}

const NONE: Answers = { answeredBy: new Set(), answers: new Set() }

/** What answers what, by the replies that say so: looked through once. */
const known = new WeakMap<readonly Reply[], ReadonlyMap<string, Answers>>()

/** What answers a point and what it answers, in the order of the replies. */
export function answersOf({ replies = [] }: Pick<OpenTranscript, 'replies'>, id: string): Answers {
  const all = known.get(replies) ?? answersIn(replies)
  known.set(replies, all)
  return all.get(id) ?? NONE
}

function answersIn(replies: readonly Reply[]): ReadonlyMap<string, Answers> {
  const all = new Map<string, { answeredBy: Set<string>; answers: Set<string> }>()
  const of = (point: string) => {
    const own = all.get(point) ?? { answeredBy: new Set(), answers: new Set() }
    all.set(point, own)
    return own
  }
  for (const { kind, point, toPoint } of replies) {
    if (kind !== 'answers' || point === undefined || toPoint === undefined) continue
    of(toPoint).answeredBy.add(point)
    of(point).answers.add(toPoint)
  }
  return all
}
