import type { Ballot, OpenTranscript } from './transcript.ts'

/** Whether there still is a speaker, a theme or a point of an id. */
export interface Present {
  readonly speaker: (id: string) => boolean
  readonly theme: (id: string) => boolean
  readonly point: (id: string) => boolean
}

type Around = Omit<OpenTranscript, 'points'>

/**
 * What stands around the points, without what names a speaker, a theme or a point that is gone. A finding
 * goes with the first of its points: it said no less than all of them do.
 */
export function withoutMissing<A extends Around>(around: A, is: Present): A {
  const { turns, replies, votes, findings, checked } = around
  const repliesLeft =
    replies &&
    only(replies, ({ from, to }) => is.speaker(from) && (to === undefined || is.speaker(to)))
  const isReply = ofIds(repliesLeft)
  const isLeft = ({ speaker }: Ballot) => speaker === undefined || is.speaker(speaker)
  return {
    ...around,
    ...(turns && {
      turns: linked(
        only(turns, ({ speaker }) => is.speaker(speaker)),
        turns,
      ),
    }),
    ...(repliesLeft && {
      replies: changed(
        repliesLeft,
        ({ point, toPoint }) =>
          (point !== undefined && !is.point(point)) ||
          (toPoint !== undefined && !is.point(toPoint)),
        ({ point, toPoint, ...rest }) => ({
          ...rest,
          ...(point !== undefined && is.point(point) && { point }),
          ...(toPoint !== undefined && is.point(toPoint) && { toPoint }),
        }),
      ),
    }),
    ...(votes && {
      votes: changed(
        votes,
        ({ motion, by = [] }) => (motion !== undefined && !is.point(motion)) || !by.every(isLeft),
        ({ motion, by = [], ...rest }) => {
          const left = by.filter(isLeft)
          return {
            ...rest,
            ...(motion !== undefined && is.point(motion) && { motion }),
            ...(left.length > 0 && { by: left }),
          }
        },
      ),
    }),
    ...(findings && { findings: only(findings, ({ points }) => points.every(is.point)) }),
    ...(checked && {
      checked: only(checked, ({ what, id }) =>
        what === 'reply' ? isReply(id) : what === 'warning' || is[what](id),
      ),
    }),
  }
}

/** What of a list is so; the list itself where all of it is. */
const only = <T>(list: T[], isSo: (item: T) => boolean): T[] =>
  list.every(isSo) ? list : list.filter(isSo)

/** A list with some of its items changed; itself where none is. */
const changed = <T>(list: T[], isOne: (item: T) => boolean, change: (item: T) => T): T[] =>
  list.some(isOne) ? list.map((item) => (isOne(item) ? change(item) : item)) : list

/** Whether one of a list has an id; all of them are looked at when the first is asked for. */
const ofIds = (list: readonly { readonly id?: string }[] = []) => {
  let ids: ReadonlySet<string | undefined> | null = null
  return (id: string) => {
    ids ??= new Set(list.map((one) => one.id))
    return ids.has(id)
  }
}

type Turns = NonNullable<Around['turns']>

/** Turns that go on from none that is gone, and are within none. */
function linked(left: Turns, all: Turns): Turns {
  if (left === all) return all
  const isLeft = ofIds(left)
  return left.map(({ continues, within, ...rest }) => ({
    ...rest,
    ...(continues !== undefined && isLeft(continues) && { continues }),
    ...(within !== undefined && isLeft(within) && { within }),
  }))
}
