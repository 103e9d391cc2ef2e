import { daysExceeded } from './calendar.ts'
import { numbers } from './meeting.ts'
import type { IdOf, Problem } from './problem.ts'
import type { Localized, Point, Span, Transcript } from './transcript.ts'

/**
 * What the shape of a transcript cannot say: ids used once and known where they are named, spans in
 * order and inside the source, days that there are, a text in each language that the meeting declares. Gives the
 * problems in the order of the file, at most `most`, with what `suggest` has in the place of an
 * unknown id. `pointNamed` tells whether there is a point of an id, for those who have the points
 * elsewhere.
 */
export function checkReferences(
  transcript: Transcript,
  most: number,
  suggest: Suggest = () => undefined,
  pointNamed?: (id: string) => boolean,
): Problem[] {
  const { meeting, source } = transcript
  const checks = createChecks(transcript, most, suggest)
  const { problems, report, ids, known, inside, worded } = checks

  worded('meeting.title', meeting.title)
  worded('meeting.occasion', meeting.occasion)
  worded('meeting.place', meeting.place)
  const { date = '' } = meeting
  const days = daysExceeded(date)
  if (days) report({ path: 'meeting.date', code: 'no-such-day', date, days })
  worded('source.publisher', source.publisher)
  for (const [i, credit] of (source.credits ?? []).entries()) {
    worded(`source.credits[${i}].role`, credit.role)
    for (const [j, name] of credit.names.entries()) worded(`source.credits[${i}].names[${j}]`, name)
  }
  if (source.text !== undefined && source.text.length !== source.length) {
    const actual = source.text.length
    report({ path: 'source.text', code: 'text-length', declared: source.length, actual })
  }

  const groups = ids('groups', transcript.groups ?? [])
  for (const [i, group] of (transcript.groups ?? []).entries()) {
    worded(`groups[${i}].label`, group.label)
  }
  const themes = ids('themes', transcript.themes)
  for (const [i, theme] of transcript.themes.entries()) {
    const at = `themes[${i}]`
    if (theme.group !== undefined) known(`${at}.group`, 'group', theme.group, groups)
    worded(`${at}.label`, theme.label)
    worded(`${at}.definition`, theme.definition)
  }
  const speakers = ids('speakers', transcript.speakers)
  for (const [i, speaker] of transcript.speakers.entries()) {
    const at = `speakers[${i}]`
    worded(`${at}.name`, speaker.name)
    worded(`${at}.role`, speaker.role)
    inside(`${at}.span`, speaker.span)
  }
  const points = ids('points', transcript.points)
  const hasPoint = pointNamed ?? ((id: string) => points.has(id))
  const check = pointCheck(checks, speakers, themes)
  for (const [i, point] of transcript.points.entries()) check(point, i)
  for (const [i, term] of (transcript.terms ?? []).entries()) {
    worded(`terms[${i}].term`, term.term)
    worded(`terms[${i}].explanation`, term.explanation)
  }
  for (const [i, span] of (transcript.parse?.unassigned ?? []).entries()) {
    inside(`parse.unassigned[${i}]`, span)
  }
  for (const [i, warning] of (transcript.parse?.warnings ?? []).entries()) {
    inside(`parse.warnings[${i}].span`, warning.span)
  }
  for (const [i, reply] of (transcript.replies ?? []).entries()) {
    const at = `replies[${i}]`
    known(`${at}.from`, 'speaker', reply.from, speakers)
    if (reply.to !== undefined) known(`${at}.to`, 'speaker', reply.to, speakers)
    if (reply.to === reply.from) report({ path: `${at}.to`, code: 'self-reply', id: reply.from })
    inside(`${at}.span`, reply.span)
  }
  for (const [i, { what, id }] of (transcript.checked ?? []).entries()) {
    if (what === 'warning' || hasPoint(id)) continue
    report({ path: `checked[${i}].id`, code: 'unknown-id', of: 'point', id })
  }
  return problems
}

/** The id that is most likely meant by another, if any is. */
type Suggest = (id: string, known: Iterable<string>) => string | undefined

/** What of a transcript its points refer to. */
export type Frame = Pick<Transcript, 'meeting' | 'source' | 'speakers' | 'themes'>

/**
 * Checks points one after another, for those who do not have them all at once: `check` takes a point
 * and its number, `problems` holds what was found, at most `most`. That their ids are used once is
 * not looked at.
 */
export function createPointChecks(frame: Frame, most: number, suggest: Suggest) {
  const checks = createChecks(frame, most, suggest)
  const check = pointCheck(checks, numbers(frame.speakers), numbers(frame.themes))
  return { problems: checks.problems, check }
}

function pointCheck(
  { full, report, known, inside, worded }: Checks,
  speakers: ReadonlyMap<string, number>,
  themes: ReadonlyMap<string, number>,
) {
  return (point: Point, i: number): void => {
    if (full()) return
    const at = `points[${i}]`
    known(`${at}.speaker`, 'speaker', point.speaker, speakers)
    for (const [j, theme] of point.themes.entries()) {
      known(`${at}.themes[${j}]`, 'theme', theme, themes)
      const first = point.themes.indexOf(theme)
      if (first < j) {
        const where = `${at}.themes[${first}]`
        report({ path: `${at}.themes[${j}]`, code: 'duplicate-id', id: theme, first: where })
      }
    }
    worded(`${at}.heading`, point.heading)
    worded(`${at}.text`, point.text)
    inside(`${at}.span`, point.span)
  }
}

type Checks = ReturnType<typeof createChecks>

/** The single checks, which report to one list. */
function createChecks(
  { meeting, source }: Pick<Frame, 'meeting' | 'source'>,
  most: number,
  suggest: Suggest,
) {
  const problems: Problem[] = []
  const full = () => problems.length >= most
  const report = (problem: Problem) => {
    if (!full()) problems.push(problem)
  }

  const ids = (path: string, items: readonly { readonly id: string }[]) => {
    const seen = new Map<string, number>()
    for (const [i, { id }] of items.entries()) {
      if (full()) return seen
      const first = seen.get(id)
      if (first === undefined) seen.set(id, i)
      else
        report({
          path: `${path}[${i}].id`,
          code: 'duplicate-id',
          id,
          first: `${path}[${first}].id`,
        })
    }
    return seen
  }
  const known = (path: string, of: IdOf, id: string, seen: ReadonlyMap<string, number>) => {
    if (seen.has(id) || full()) return
    report({ path, code: 'unknown-id', of, id, suggestion: suggest(id, seen.keys()) })
  }
  const inside = (path: string, span: Span | undefined) => {
    if (!span) return
    const { start, end } = span
    if (start >= end) report({ path, code: 'span-order', start, end })
    else if (end > source.length) report({ path, code: 'span-range', end, length: source.length })
  }
  const worded = (path: string, text: Localized | undefined) => {
    if (!text) return
    for (const language of meeting.languages ?? []) {
      if (text[language] === undefined) report({ path, code: 'language', language })
    }
  }
  return { problems, full, report, ids, known, inside, worded }
}
