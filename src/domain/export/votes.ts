import {
  type AgendaItem,
  type Localized,
  STANCES,
  type Stance,
  type Vote,
} from '../format/transcript.ts'
import { agendaOf } from '../meeting/agenda/agenda.ts'
import { motionsOf } from '../meeting/agenda/motions.ts'
import type { Meeting } from '../meeting/meeting.ts'

/** A vote with what it is about and all who are named. */
export interface VoteToWrite {
  readonly vote: Vote
  /** Its number among those of the meeting, from 0. */
  readonly number: number
  readonly item: AgendaItem
  /** Ids of who moved it and of who seconded. */
  readonly mover: string | undefined
  readonly seconders: readonly string[]
  /** Who voted how; only those that somebody is named for. */
  readonly ballots: readonly {
    readonly value: Stance
    readonly voters: readonly { readonly id: string | undefined; readonly name: Localized }[]
  }[]
}

/**
 * The votes on the items under which the given points stand, and on those within `only` (an id); of a whole meeting
 * all of them.
 */
export function votesToWrite(
  meeting: Meeting,
  points: Int32Array,
  only: string | null,
): VoteToWrite[] {
  const { transcript } = meeting
  const { votes = [] } = transcript
  const { places, placeOf, placeOfPoint } = agendaOf(transcript)
  const isWhole = points.length === meeting.kindOf.length
  const from = only === null ? -1 : (placeOf.get(only) ?? -1)
  const wanted = new Set<number>()
  // Points are read only where not all of them are given.
  if (!isWhole && votes.length > 0)
    for (const point of points) wanted.add(placeOfPoint(transcript.points.at(point)!))
  const isWanted = (place: number) =>
    isWhole || wanted.has(place) || (from >= 0 && place >= from && place < places[from]!.end)
  return votes.flatMap(({ agenda }, number) =>
    isWanted(placeOf.get(agenda)!) ? [voteToWrite(meeting, number)] : [],
  )
}

/** The vote of a number, from 0. */
export function voteToWrite(
  { transcript, speakerNumber, pointNumber, speakerOf }: Meeting,
  number: number,
): VoteToWrite {
  const { votes = [], speakers } = transcript
  const { places, placeOf } = agendaOf(transcript)
  const { seconds } = motionsOf(transcript)
  const vote = votes[number]!
  const { motion, by = [] } = vote
  const moved = motion === undefined ? undefined : pointNumber.get(motion)
  const ballots = STANCES.map((value) => ({
    value,
    voters: by
      .filter((ballot) => ballot.value === value)
      .map(({ speaker: id, name }) => ({
        id,
        name: id === undefined ? name! : speakers[speakerNumber.get(id)!]!.name,
      })),
  })).filter(({ voters }) => voters.length > 0)
  return {
    ...{ vote, number, item: places[placeOf.get(vote.agenda)!]!.item },
    mover: moved === undefined ? undefined : speakers[speakerOf[moved]!]!.id,
    seconders: motion === undefined ? [] : (seconds.get(motion) ?? []).map((one) => one.from),
    ballots,
  }
}
