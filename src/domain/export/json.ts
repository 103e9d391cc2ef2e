import { withOwnNames } from '../format/own-names.ts'
import type { Localized, OpenTranscript, Speaker, Term } from '../format/transcript.ts'
import { formatFor } from '../format/versions.ts'
import { withoutMissing } from '../format/without-missing.ts'
import { listOf } from '../meeting/adjacency.ts'
import { markTerms } from '../meeting/mark-terms.ts'
import type { Meeting } from '../meeting/meeting.ts'

type Surroundings = Omit<OpenTranscript, 'points'>

/**
 * The transcript of the given points alone, as a file, in pieces: valid, with the speakers, themes,
 * groups and replies that still matter, and the terms that their words use. All points give the
 * transcript itself.
 */
export function* writeJson(meeting: Meeting, points: Int32Array): Generator<string> {
  const { transcript } = meeting
  const isWhole = points.length === transcript.points.length
  const around = isWhole ? transcript : yield* surroundingsOf(meeting, points)
  // A line break in a text is written as an escape, so this stands only where the points belong.
  const place = '\n  "points": ['
  const [before, after] = JSON.stringify(
    {
      ...{ ...around, format: formatFor(transcript) },
      ...{ speakers: withOwnNames(around.speakers), points: [] },
    },
    null,
    2,
  ).split(place)
  yield `${before}${place}`
  for (const [i, point] of points.entries()) {
    const indented = `\n${JSON.stringify(transcript.points.at(point), null, 2)}`
    yield `${i > 0 ? ',' : ''}${indented.replaceAll('\n', '\n    ')}`
  }
  yield `${points.length > 0 ? '\n  ' : ''}${after}\n`
}

/** What a transcript of the given points has beside them; yields where the page may answer. */
function* surroundingsOf(meeting: Meeting, points: Int32Array): Generator<string, Surroundings> {
  const { transcript } = meeting
  const speakerIds = new Set<string>()
  const themeIds = new Set<string>()
  const pointIds = new Set<string>()
  // Points are read only where something names them.
  const names = transcript.checked ?? transcript.replies ?? transcript.votes ?? transcript.findings
  for (const point of points) {
    speakerIds.add(transcript.speakers[meeting.speakerOf[point]!]!.id)
    if (names) pointIds.add(transcript.points.at(point)!.id)
    for (const theme of listOf(meeting.themesOf, point)) themeIds.add(meeting.themes[theme]!.id)
  }
  const themes = transcript.themes.filter(({ id }) => themeIds.has(id))
  const groupIds = new Set(themes.map((theme) => theme.group))
  const speakers = transcript.speakers.filter(({ id }) => speakerIds.has(id))
  const { groups, terms, parse, ...rest } = transcript
  const left = {
    ...rest,
    ...(groups && { groups: groups.filter(({ id }) => groupIds.has(id)) }),
    themes,
    speakers,
    ...(terms && { terms: yield* usedTerms(terms, meeting, speakers, points) }),
    ...(parse && { parse: { version: parse.version } }),
  }
  return withoutMissing(left, {
    speaker: (id) => speakerIds.has(id),
    theme: (id) => themeIds.has(id),
    point: (id) => pointIds.has(id),
  })
}

function* usedTerms(
  terms: readonly Term[],
  meeting: Meeting,
  speakers: readonly Speaker[],
  points: Int32Array,
): Generator<string, Term[]> {
  const unused = new Set(terms)
  const look = (texts: readonly (Localized | undefined)[]) => {
    for (const term of unused) if (isUsed(term, texts)) unused.delete(term)
  }
  look(speakers.map(({ role }) => role))
  for (const point of points) {
    if (unused.size === 0) break
    const { heading, text } = meeting.transcript.points.at(point)!
    look([heading, text])
    yield ''
  }
  return terms.filter((term) => !unused.has(term))
}

function isUsed(term: Term, texts: readonly (Localized | undefined)[]): boolean {
  return Object.entries(term.term).some(([language, words]) =>
    // The cheap question first: most texts hold most terms nowhere.
    texts.some((text) => {
      const wording = text?.[language]
      return (
        wording?.includes(words) === true &&
        markTerms(wording, [term], language).some((piece) => piece.term)
      )
    }),
  )
}
