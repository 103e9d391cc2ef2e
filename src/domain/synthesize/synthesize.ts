import { randomLcg, shuffler } from 'd3'
import { FORMATS, type Point, type Reply, USUAL_KINDS } from '../format/transcript.ts'
import { bilingual, OWN_LANGUAGES } from '../text/language.ts'
import { makeWriter } from './sentences.ts'
import { SIZES, type Size } from './sizes.ts'
import { makeSpeakers } from './speakers.ts'
import { makeThemes } from './theme-words.ts'
import { takeTurns } from './turns.ts'
import { type Random, weighted, zipf } from './zipf.ts'

const USUAL_REPLIES = ['supplements', 'agrees', 'disagrees', 'summarises'] as const

/** How often a point has one, two, … themes; how often a kind turns up. */
const THEMES = [22, 50, 20, 8]
const KIND_WEIGHTS = [3, 4, 3]

/** How many themes are a speaker's own, and how often a point is about one of them. */
const OWN_THEMES = 6
const OWN_SHARE = 0.65

/** Every so many turns answer the one before. */
const TURNS_PER_REPLY = 25

/** There is no report behind an invented meeting: this is the fingerprint of the empty text. */
export const NO_SOURCE = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/**
 * A valid transcript of an invented meeting, as JSON in pieces of some hundred bytes: a line for each
 * point, nothing kept that has been given out. The same `seed` gives the same text everywhere, since
 * it is made with integers, additions and divisions only.
 */
export function* synthesize(size: Size, seed: number): Generator<string> {
  const counts = SIZES[size]
  const random = randomLcg(seed)
  const { groups, themes, words } = makeThemes(counts.groups, counts.themes)
  const turns = takeTurns(counts.speakers, counts.points, random)
  const speakers = makeSpeakers(counts.speakers, random)
  const nextThemes = themeDraw(counts.speakers, counts.themes, random)
  const anyKind = weighted(KIND_WEIGHTS, random)
  const leaning = speakers.map(anyKind)
  const write = makeWriter(random)

  yield `{"format":${JSON.stringify(FORMATS[0])},\n`
  yield `"meeting":${JSON.stringify({
    id: `synthetic-${size.toLowerCase()}-${seed}`,
    title: bilingual(
      `虚构的议会年度（${size}，种子 ${seed}）`,
      `An invented council’s year (${size}, seed ${seed})`,
    ),
    languages: OWN_LANGUAGES,
  })},\n`
  yield `"source":${JSON.stringify({ length: 0, sha256: NO_SOURCE })},\n`
  yield* list('groups', groups)
  yield* list('themes', themes)
  yield* list('speakers', speakers)
  yield* list('points', points())
  yield* list('replies', replies(), '')
  yield '}\n'

  function* points(): Generator<Point> {
    let number = 0
    for (const [turn, length] of turns.lengths.entries()) {
      const speaker = turns.speakers[turn]!
      for (let i = 0; i < length; i++) {
        number++
        // Half of what a speaker says is in the speaker's own vein.
        const kind = USUAL_KINDS[random() < 0.5 ? leaning[speaker]! : anyKind()]!
        const about = nextThemes(speaker)
        yield {
          id: `p${number}`,
          speaker: speakers[speaker]!.id,
          kind,
          themes: about.map((theme) => themes[theme]!.id),
          text: write(kind, words[about[0]!]!),
        }
      }
    }
  }

  function* replies(): Generator<Reply> {
    const kind = zipf(USUAL_REPLIES.length, random)
    for (let turn = TURNS_PER_REPLY; turn < turns.speakers.length; turn += TURNS_PER_REPLY) {
      const [to, from] = [turns.speakers[turn - 1]!, turns.speakers[turn]!]
      if (from === to) continue
      yield { from: speakers[from]!.id, to: speakers[to]!.id, kind: USUAL_REPLIES[kind()]! }
    }
  }
}

function* list(name: string, items: Iterable<unknown>, end = ','): Generator<string> {
  let before = `"${name}":[\n`
  for (const item of items) {
    yield `${before}${JSON.stringify(item)}`
    before = ',\n'
  }
  yield `\n]${end}\n`
}

/** Draws the one to four themes of a speaker's next point, the main one first. */
function themeDraw(
  speakers: number,
  themes: number,
  random: Random,
): (speaker: number) => number[] {
  // The busiest themes stand anywhere in the list.
  const shuffled = shuffler(random)(Array.from({ length: themes }, (_, theme) => theme))
  const rank = zipf(themes, random)
  const any = () => shuffled[rank()]!
  const own = Array.from({ length: speakers }, () => Array.from({ length: OWN_THEMES }, any))
  const ownRank = zipf(OWN_THEMES, random)
  const more = weighted(THEMES, random)
  return (speaker) => {
    const count = more() + 1
    const drawn = new Set<number>()
    while (drawn.size < count) {
      drawn.add(random() < OWN_SHARE ? own[speaker]![ownRank()]! : any())
    }
    return [...drawn]
  }
}
