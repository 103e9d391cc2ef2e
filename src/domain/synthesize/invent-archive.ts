import { randomLcg } from 'd3'
import { FORMATS, type Transcript } from '../format/transcript.ts'
import { makeAttendance } from './attendance.ts'
import { type InventedBody, makeBodies, makeCast, type Seat } from './cast.ts'
import { makeDiscussion } from './discussion.ts'
import { NO_SOURCE } from './synthesize.ts'
import type { Random } from './zipf.ts'

/** A meeting of an archive that was never held. */
export interface InventedMeeting {
  /** Of its file, below the archive: `2012/yunxi-district-council-2012-03-07.json`. */
  readonly path: string
  readonly transcript: Transcript
  /** Who each speaker is, by id; those who are nobody in particular are not in it. */
  readonly people: ReadonlyMap<string, string>
}

/** The archive begins then. */
const FIRST_YEAR = 2001
const MOST_YEARS = 24
/** Of a body, a year. */
const MEETINGS = 12

/**
 * Invents an archive of so many meetings over years and bodies: people come and go, sit in several bodies, share names, are
 * named now so and now so; themes come and go; problems are answered in their meeting or later or never. The same `seed` gives the same meetings.
 */
export function* inventArchive(meetings: number, seed: number): Generator<InventedMeeting> {
  const random = randomLcg(seed)
  const bodyCount = Math.max(
    2,
    Math.ceil(meetings / (MEETINGS * MOST_YEARS)),
    Math.min(6, Math.ceil(meetings / 30)),
  )
  const bodies = makeBodies(bodyCount)
  const years = Math.ceil(meetings / (bodyCount * MEETINGS))
  const cast = makeCast(bodies, FIRST_YEAR, FIRST_YEAR + years, random)
  const invent = meetingMaker(random)
  let left = meetings
  for (let year = FIRST_YEAR; left > 0; year++) {
    for (let month = 1; month <= MEETINGS; month++) {
      for (const [number, body] of bodies.entries()) {
        if (left-- <= 0) return
        const day = 1 + Math.floor(random() * 28)
        const date = `${year}-${two(month)}-${two(day)}`
        const seats = cast[number]!.filter(({ from, to }) => from <= year && year < to)
        yield invent(body, number, date, year, seats)
      }
    }
  }
}

const two = (number: number) => String(number).padStart(2, '0')

function meetingMaker(random: Random) {
  const attend = makeAttendance(random)
  const discuss = makeDiscussion(random)
  return (
    body: InventedBody,
    number: number,
    date: string,
    year: number,
    seats: readonly Seat[],
  ): InventedMeeting => {
    const id = `${body.id}-${date}`
    const { speakers, people } = attend(seats, body)
    const { themes, points, replies } = discuss({ body, number, year, speakers })
    const title = Object.fromEntries(
      Object.entries(body.name).map(([tag, name]) => [tag, `${name} ${date}`]),
    )
    const transcript: Transcript = {
      format: FORMATS[1],
      meeting: { id, title, date, body: { id: body.id, name: body.name } },
      source: { length: 0, sha256: NO_SOURCE },
      themes,
      speakers,
      points,
      replies,
    }
    return { path: `${year}/${id}.json`, transcript, people }
  }
}
