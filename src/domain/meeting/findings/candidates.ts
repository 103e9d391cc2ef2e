import { KINDS } from '../../format/transcript.ts'
import { listOf } from '../adjacency.ts'
import { answersOf } from '../answers.ts'
import { HIDDEN_KIND } from '../filter.ts'
import type { Meeting } from '../meeting.ts'
import type { Weighed } from './finding.ts'
import { surprise } from './surprise.ts'

const PROBLEM = KINDS.indexOf('problem')
const RECOMMENDATION = KINDS.indexOf('recommendation')
const QUESTION = KINDS.indexOf('question')

/** Fewer are no pattern. */
const FEWEST = { alone: 2, raised: 2, share: 3, only: 3, questions: 2, speakers: 3 }
/** A share that is worth a sentence. */
const LEAST_SHARE = 1 / 3

/** How often something is, of a meeting; procedure is left out. */
interface Counts {
  readonly points: number
  readonly kinds: Float64Array
  readonly speakers: Float64Array
  /** Per theme and kind, per speaker and kind. */
  readonly themeKinds: readonly Float64Array[]
  readonly speakerKinds: readonly Float64Array[]
  /** Per theme: of how many speakers there are points, and one of them. */
  readonly voices: Int32Array
  readonly voice: Int32Array
}

/** All that could be said of a meeting, each with its weight. */
export function candidates(meeting: Meeting): Weighed[] {
  const counts = countAll(meeting)
  return [
    ...onThemes(meeting, counts),
    ...ofSpeakers(counts),
    ...ofReplies(meeting),
    ...ofQuestions(meeting, counts),
  ]
}

function countAll({ kindOf, speakerOf, themesOf, pointsOn, themes, pointsOf }: Meeting): Counts {
  const kinds = new Float64Array(KINDS.length)
  const rows = (n: number) => Array.from({ length: n }, () => new Float64Array(KINDS.length))
  const speakerKinds = rows(pointsOf.starts.length - 1)
  const themeKinds = rows(themes.length)
  const { starts, items } = themesOf
  let points = 0
  for (let point = 0; point < kindOf.length; point++) {
    const kind = kindOf[point]!
    if (kind === HIDDEN_KIND) continue
    points++
    kinds[kind]!++
    speakerKinds[speakerOf[point]!]![kind]!++
    for (let i = starts[point]!; i < starts[point + 1]!; i++) themeKinds[items[i]!]![kind]!++
  }
  const voices = new Int32Array(themes.length)
  const voice = new Int32Array(themes.length)
  // Per speaker: the theme on which they were heard last.
  const heardOn = new Int32Array(speakerKinds.length).fill(-1)
  for (const theme of themes.keys()) {
    for (const point of listOf(pointsOn, theme)) {
      const speaker = speakerOf[point]!
      if (kindOf[point] === HIDDEN_KIND || heardOn[speaker] === theme) continue
      heardOn[speaker] = theme
      voices[theme]!++
      voice[theme] = speaker
    }
  }
  const speakers = Float64Array.from(speakerKinds, sum)
  return { points, kinds, speakers, themeKinds, speakerKinds, voices, voice }
}

const sum = (counts: Float64Array) => counts.reduce((one, other) => one + other, 0)

function onThemes(meeting: Meeting, counts: Counts): Weighed[] {
  const { points, kinds, speakers, themeKinds, voices, voice } = counts
  const speaking = speakers.filter((count) => count > 0)
  // Points without a theme stand under one that the transcript does not have.
  const isOfMeeting = new Set(meeting.transcript.themes)
  const spread = voices.filter((count) => count > 0)
  const usual = sum(Float64Array.from(spread)) / (spread.length * speaking.length || 1)
  const found: Weighed[] = []
  for (const [theme, of] of themeKinds.entries()) {
    if (!isOfMeeting.has(meeting.themes[theme]!)) continue
    const total = sum(of)
    const [problems, recommendations] = [of[PROBLEM]!, of[RECOMMENDATION]!]
    if (problems > recommendations && problems >= FEWEST.raised) {
      const rate = kinds[PROBLEM]! / (kinds[PROBLEM]! + kinds[RECOMMENDATION]! || 1)
      const bits = surprise(problems, problems + recommendations, rate)
      found.push({ finding: { is: 'unanswered', theme, problems, recommendations }, bits })
    }
    // That nobody else speaks of something is not said of what a program found.
    const isAlone = voices[theme] === 1 && total >= FEWEST.alone && !meeting.isGuess[theme]
    if (isAlone && speaking.length >= FEWEST.speakers) {
      const chance = speaking.reduce((all, own) => all + (own / points) ** total, 0)
      const finding = { is: 'alone', theme, speaker: voice[theme]!, points: total } as const
      found.push({ finding, bits: -Math.log2(chance) })
    }
    for (const [kind, count] of of.entries()) {
      if (count < FEWEST.share || count < LEAST_SHARE * kinds[kind]!) continue
      const finding = { is: 'on', theme, kind, points: count, of: kinds[kind]! } as const
      found.push({ finding, bits: surprise(count, kinds[kind]!, total / points) })
    }
    if (voices[theme]! > speaking.length / 2 && speaking.length >= FEWEST.speakers) {
      const finding = { is: 'most', theme, speakers: voices[theme]!, of: speaking.length } as const
      found.push({ finding, bits: surprise(voices[theme]!, speaking.length, usual) })
    }
  }
  return found
}

function ofSpeakers({ points, kinds, speakers, speakerKinds }: Counts): Weighed[] {
  const found: Weighed[] = []
  const speaking = speakers.filter((count) => count > 0).length
  if (speaking < FEWEST.speakers) return found
  for (const [speaker, of] of speakerKinds.entries()) {
    const own = speakers[speaker]!
    for (const [kind, count] of of.entries()) {
      const all = kinds[kind]!
      if (count >= FEWEST.share && count >= LEAST_SHARE * all)
        found.push({
          finding: { is: 'by', speaker, kind, points: count, of: all },
          bits: surprise(count, all, own / points),
        })
      if (count === own && count >= FEWEST.only && all < points)
        found.push({
          finding: { is: 'only', speaker, kind, points: count },
          bits: -own * Math.log2(all / points),
        })
    }
  }
  return found
}

/** Of the same two people one reply is said: how often, against any two of those who spoke. */
function ofReplies({ transcript, speakerNumber }: Meeting): Weighed[] {
  const { replies = [], speakers } = transcript
  const pairs = speakers.length * (speakers.length - 1)
  const times = new Map<string, number>()
  const ofKind = new Map<string, number>()
  for (const { from, to, kind } of replies) {
    if (to === undefined || to === from) continue
    const key = JSON.stringify([from, to, kind])
    times.set(key, (times.get(key) ?? 0) + 1)
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1)
  }
  return [...times].map(([key, count]) => {
    const [from, to, reply] = JSON.parse(key)
    return {
      finding: {
        is: 'reply',
        from: speakerNumber.get(from)!,
        to: speakerNumber.get(to)!,
        reply,
        times: count,
      },
      bits: surprise(count, ofKind.get(reply)!, 1 / pairs),
    }
  })
}

/** What was asked and is not answered, where replies say what answers what; else nothing is known of it. */
function ofQuestions(meeting: Meeting, { kinds }: Counts): Weighed[] {
  const { transcript, kindOf } = meeting
  const of = kinds[QUESTION]!
  if (of < FEWEST.questions) return []
  let open = 0
  for (let point = 0; point < kindOf.length; point++) {
    if (kindOf[point] !== QUESTION) continue
    if (answersOf(transcript, transcript.points.at(point)!.id).answeredBy.size === 0) open++
  }
  if (open === 0 || open === of) return []
  return [{ finding: { is: 'open', points: open, of }, bits: surprise(open, of, 1 / 2) }]
}
