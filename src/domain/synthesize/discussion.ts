import {
  type Localized,
  type Point,
  type Reply,
  type Speaker,
  type Theme,
  USUAL_KINDS,
} from '../format/transcript.ts'
import type { InventedBody } from './cast.ts'
import { inLanguages } from './in-languages.ts'
import { makeWriter } from './sentences.ts'
import { makeThemes } from './theme-words.ts'
import { makeMentioner } from './word-stock.ts'
import { type Random, weighted, zipf, zipfOfAny } from './zipf.ts'

/** What is said at a meeting, and about what. */
export interface Discussion {
  readonly themes: Theme[]
  readonly points: Point[]
  readonly replies: Reply[]
}

/** The body that meets, its number among the bodies, the year, and those who speak. */
export interface Sitting {
  readonly body: InventedBody
  readonly number: number
  readonly year: number
  readonly speakers: readonly Speaker[]
}

const POINTS = { least: 60, more: 81 }
/** Themes of a body at a time, of which a few give way to others each year. */
const THEMES = 14
const KIND_WEIGHTS = [3, 4, 3]
const REPLY_EVERY = 12
/** How often a point touches on two, three, … things of the stock of words. */
const MENTIONS = [3, 4, 2, 1]

/** Gives a function that invents what is said at a meeting; of the themes there are those that come up. */
export function makeDiscussion(random: Random): (sitting: Sitting) => Discussion {
  const { themes, words } = makeThemes(25, 500)
  const write = makeWriter(random)
  const touch = makeMentioner(random)
  const kind = weighted(KIND_WEIGHTS, random)
  const mentions = weighted(MENTIONS, random)
  const rank = zipf(THEMES, random)
  const drawOf = zipfOfAny(random)
  return ({ body, number, year, speakers }) => {
    const only = (text: Localized): Localized => inLanguages(text, body.languages)
    const count = POINTS.least + Math.floor(random() * POINTS.more)
    const used = new Map<number, Theme>()
    const points: Point[] = []
    const replies: Reply[] = []
    const speaker = drawOf(speakers.length)
    for (let i = 0; i < count; i++) {
      const theme = themeAt(rank(), number, year) % themes.length
      const own = themes[theme]!
      if (!used.has(theme)) used.set(theme, { id: own.id, label: only(own.label) })
      const said = USUAL_KINDS[kind()]!
      const point: Point = {
        id: `p${i + 1}`,
        speaker: speakers[speaker()]!.id,
        kind: said,
        themes: [own.id],
        text: only(joined(write(said, words[theme]!), touch(mentions() + 2))),
      }
      const before = points.at(-1 - Math.floor(random() * 3))
      points.push(point)
      if (i % REPLY_EVERY === 0 && before && before.speaker !== point.speaker)
        replies.push(replyTo(before, point, random))
    }
    return { themes: [...used.values()], points, replies }
  }
}

/** Which theme stands at a place of those of a body: it stays for some years, and another takes its place. */
const themeAt = (place: number, body: number, year: number) =>
  body * 31 + place * 37 + Math.floor((year + place) / 4) * 101

/** A problem is answered by what is about the same; to all else somebody agrees or disagrees. */
function replyTo(before: Point, point: Point, random: Random): Reply {
  const answers = before.kind === 'problem' && before.themes[0] === point.themes[0]
  return {
    from: point.speaker,
    to: before.speaker,
    kind: answers ? 'answers' : random() < 0.5 ? 'agrees' : 'disagrees',
    point: point.id,
    toPoint: before.id,
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
