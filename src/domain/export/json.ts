import { markTerms } from '../mark-terms.ts'
import type { Meeting } from '../meeting.ts'
import type { Localized, Term, Transcript } from '../transcript.ts'

/**
 * A valid transcript of the given points alone: with the speakers, themes, groups and replies that
 * still matter, and the terms that their words use. All points give the transcript itself.
 */
export function sliceTranscript(meeting: Meeting, points: Int32Array): Transcript {
  const { transcript } = meeting
  if (points.length === transcript.points.length) {
    return { ...transcript, points: [...transcript.points] }
  }
  const left = Array.from(points, (point) => transcript.points.at(point)!)
  const speakerIds = new Set(left.map((point) => point.speaker))
  const themeIds = new Set(left.flatMap((point) => point.themes))
  const themes = transcript.themes.filter(({ id }) => themeIds.has(id))
  const groupIds = new Set(themes.map((theme) => theme.group))
  const speakers = transcript.speakers.filter(({ id }) => speakerIds.has(id))
  const { groups, terms, replies, parse, ...rest } = transcript
  const texts = [
    ...left.flatMap(({ heading, text }) => [heading, text]),
    ...speakers.map(({ role }) => role),
  ]
  return {
    ...rest,
    ...(groups && { groups: groups.filter(({ id }) => groupIds.has(id)) }),
    themes,
    speakers,
    points: left,
    ...(terms && { terms: terms.filter((term) => isUsed(term, texts)) }),
    ...(parse && { parse: { version: parse.version } }),
    ...(replies && {
      replies: replies.filter(
        ({ from, to }) => speakerIds.has(from) && (to === undefined || speakerIds.has(to)),
      ),
    }),
  }
}

/** The transcript of the given points alone, as a file, in pieces. */
export function* writeJson(meeting: Meeting, points: Int32Array): Generator<string> {
  const isWhole = points.length === meeting.transcript.points.length
  const transcript = isWhole ? meeting.transcript : sliceTranscript(meeting, points)
  if (points.length === 0) {
    yield `${JSON.stringify({ ...transcript, points: [] }, null, 2)}\n`
    return
  }
  // A line break in a text is written as an escape, so this stands only where the points belong.
  const place = '\n  "points": ['
  const [before, after] = JSON.stringify({ ...transcript, points: [] }, null, 2).split(place)
  yield `${before}${place}`
  for (let i = 0; i < points.length; i++) {
    const point = transcript.points.at(i)
    const indented = `\n${JSON.stringify(point, null, 2)}`.replaceAll('\n', '\n    ')
    yield `${i > 0 ? ',' : ''}${indented}`
  }
  yield `\n  ${after}\n`
}

function isUsed(term: Term, texts: readonly (Localized | undefined)[]): boolean {
  return (['zh', 'en'] as const).some((language) => {
    const words = term.term[language]
    // The cheap question first: most texts hold most terms nowhere.
    return texts.some((text) => {
      const wording = text?.[language]
      return (
        words !== undefined &&
        wording?.includes(words) === true &&
        markTerms(wording, [term], language).some((piece) => piece.term)
      )
    })
  })
}
