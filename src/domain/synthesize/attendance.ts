import type { Speaker } from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'
import type { InventedBody, Seat } from './cast.ts'
import { inLanguages } from './in-languages.ts'
import { makeNamer } from './spoken-name.ts'
import { type Random, zipfOfAny } from './zipf.ts'

/** Who speaks at a meeting. */
export interface Attendance {
  readonly speakers: Speaker[]
  /** Who each speaker is, by id; those who are nobody in particular are not in it. */
  readonly people: ReadonlyMap<string, string>
}

const SPEAKERS = { least: 7, more: 8 }

/**
 * Gives a function that draws those who come to a meeting and speak, of those who have a seat; now and then the chair or
 * the public, who are nobody in particular.
 */
export function makeAttendance(
  random: Random,
): (seats: readonly Seat[], body: InventedBody) => Attendance {
  const nameOf = makeNamer(random)
  const drawOf = zipfOfAny(random)
  return (seats, body) => {
    const wanted = Math.min(seats.length, SPEAKERS.least + Math.floor(random() * SPEAKERS.more))
    const draw = drawOf(seats.length)
    const drawn = new Set<Seat>()
    while (drawn.size < wanted) drawn.add(seats[draw()]!)
    const people = new Map<string, string>()
    const speakers = Array.from(drawn, (seat, i): Speaker => {
      const id = `s${i + 1}`
      people.set(id, seat.person.id)
      const { address } = seat.person
      return {
        id,
        name: nameOf(seat, body),
        ...(random() < 0.85 && { role: inLanguages(seat.office.role, body.languages) }),
        ...(address && random() < 0.2 && { sameAs: [address] }),
      }
    })
    if (random() < 0.3)
      speakers.push({
        id: 'chair',
        name: inLanguages(bilingual('主席', 'The Chair'), body.languages),
      })
    if (random() < 0.2)
      speakers.push({
        id: 'public',
        kind: 'crowd',
        name: inLanguages(bilingual('旁听者', 'Members of the public'), body.languages),
      })
    return { speakers, people }
  }
}
