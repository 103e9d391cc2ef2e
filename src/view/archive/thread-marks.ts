import type { Thread, ThreadPoint } from '../../domain/archive/read/follow.ts'

/** A point of a thread, and what it is to the one that is followed. */
export type ThreadMarkOf = Pick<ThreadPoint, 'meeting' | 'number' | 'point' | 'person'> & {
  readonly is: 'self' | 'before' | ThreadPoint['link']['is']
}

/** Whether the record itself says that it answers, and no rule. */
export const isTold = ({ link }: ThreadPoint): boolean =>
  link.is === 'answer' && link.by === 'reply'

/**
 * All points of a thread in order of time: what answers in the same meeting comes right after it. An `answer` is one that
 * the record tells; what a rule pairs is a `maybe`, in its meeting too.
 */
export const threadMarks = (thread: Thread): readonly ThreadMarkOf[] => [
  ...thread.before.map((one) => ({ ...one, is: 'before' as const })),
  { ...thread, is: 'self' as const },
  ...thread.answers.map((one) => ({
    ...one,
    is: isTold(one) ? ('answer' as const) : ('maybe' as const),
  })),
  ...thread.after.map((one) => ({ ...one, is: one.link.is })),
]
