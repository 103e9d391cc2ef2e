import { randomLcg } from 'd3'
import {
  FORMATS,
  type Localized,
  type Point,
  type Reply,
  type Speaker,
  type Theme,
  type Transcript,
  USUAL_KINDS,
} from '../format/transcript.ts'
import { bilingual } from '../text/language.ts'
import { type InventedBody, makeBodies, makeCast, type Seat } from './cast.ts'
import { inLanguages } from './in-languages.ts'
import { makeWriter } from './sentences.ts'
import { makeNamer } from './spoken-name.ts'
import { NO_SOURCE } from './synthesize.ts'
import { type Bilingual, makeThemes } from './theme-words.ts'
import { makeMentioner } from './word-stock.ts'
import { type Random, weighted, zipf } from './zipf.ts'

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
const SPEAKERS = { least: 7, more: 8 }
const POINTS = { least: 60, more: 81 }
/** Themes of a body at a time, of which a few give way to others each year. */
const THEMES = 14
const KIND_WEIGHTS = [3, 4, 3]
const REPLY_EVERY = 12
/** How often a point touches on two, three, … things of the stock of words. */
const MENTIONS = [3, 4, 2, 1]

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
  const { themes, words } = makeThemes(25, 500)
  const write = makeWriter(random)
  const touch = makeMentioner(random)
  const nameOf = makeNamer(random)
  const kind = weighted(KIND_WEIGHTS, random)
  const mentions = weighted(MENTIONS, random)
  const rank = zipf(THEMES, random)
  const draws = new Map<number, () => number>()
  const drawOf = (size: number) => {
    const known = draws.get(size) ?? zipf(size, random)
    draws.set(size, known)
    return known
  }

  return (
    body: InventedBody,
    number: number,
    date: string,
    year: number,
    seats: readonly Seat[],
  ): InventedMeeting => {
    const only = (text: Localized): Localized => inLanguages(text, body.languages)
    const id = `${body.id}-${date}`
    const { speakers, people } = attend(seats, body)
    const count = POINTS.least + Math.floor(random() * POINTS.more)
    const used = new Map<number, Theme>()
    const points: Point[] = []
    const replies: Reply[] = []
    const speaker = drawOf(speakers.length)
    for (let i = 0; i < count; i++) {
      // A theme stays for some years, and another takes its place.
      const place = rank()
      const theme =
        (number * 31 + place * 37 + Math.floor((year + place) / 4) * 101) % themes.length
      const own = themes[theme]!
      if (!used.has(theme)) used.set(theme, { id: own.id, label: only(own.label) })
      const about: Bilingual = words[theme]!
      const said = USUAL_KINDS[kind()]!
      const point: Point = {
        id: `p${i + 1}`,
        speaker: speakers[speaker()]!.id,
        kind: said,
        themes: [own.id],
        text: only(joined(write(said, about), touch(mentions() + 2))),
      }
      const before = points.at(-1 - Math.floor(random() * 3))
      points.push(point)
      if (i % REPLY_EVERY === 0 && before && before.speaker !== point.speaker) {
        const answers = before.kind === 'problem' && before.themes[0] === point.themes[0]
        replies.push({
          from: point.speaker,
          to: before.speaker,
          kind: answers ? 'answers' : random() < 0.5 ? 'agrees' : 'disagrees',
          point: point.id,
          toPoint: before.id,
        })
      }
    }
    const title = Object.fromEntries(
      Object.entries(body.name).map(([tag, name]) => [tag, `${name} ${date}`]),
    )
    const transcript: Transcript = {
      format: FORMATS[1],
      meeting: {
        id,
        title,
        date,
        body: { id: body.id, name: body.name },
      },
      source: { length: 0, sha256: NO_SOURCE },
      themes: [...used.values()],
      speakers,
      points,
      replies,
    }
    return { path: `${year}/${id}.json`, transcript, people }
  }

  /** Those who come and speak; now and then the chair or the public, who are nobody in particular. */
  function attend(seats: readonly Seat[], body: InventedBody) {
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

/** A sentence with a clause more before its full stop. */
function joined(sentence: Localized, clause: Localized): Localized {
  return Object.fromEntries(
    Object.entries(sentence).map(([tag, text]) => {
      const mark = text.at(-1)!
      return [tag, `${text.slice(0, -1)}${mark === '。' ? '，' : ', '}${clause[tag]}${mark}`]
    }),
  )
}
