import { daysExceeded } from '../text/calendar.ts'
import { numbers } from './numbers.ts'
import type { IdOf, Problem } from './problem.ts'
import type { Localized, Point, Span, Transcript } from './transcript.ts'

/**
 * What the shape of a transcript cannot say: ids used once and known where they are named, spans in
 * order and inside the source, days that there are, a text in each language that the meeting declares. Gives the
 * problems in the order of the file, at most `most`, with what `suggest` has in the place of an
 * unknown id. `hasPoint` tells whether there is a point of an id, for those who have the points
 * elsewhere.
 */
export function checkReferences(
  transcript: Transcript,
  most: number,
  suggest: Suggest = () => undefined,
  hasPoint?: (id: string) => boolean,
): Problem[] {
  const { meeting, source, parse } = transcript
  const checks = createChecks(transcript, most, suggest)
  const { problems, report, ids, known, inside, worded } = checks

  worded('meeting.title', meeting.title)
  worded('meeting.occasion', meeting.occasion)
  worded('meeting.place', meeting.place)
  const { date = '' } = meeting
  const days = daysExceeded(date)
  if (days) report({ path: 'meeting.date', code: 'no-such-day', date, days })
  worded('source.publisher', source.publisher)
  each('source.credits', source.credits, (at, { role, names }) => {
    worded(`${at}.role`, role)
    each(`${at}.names`, names, worded)
  })
  if (source.text !== undefined && source.text.length !== source.length) {
    const actual = source.text.length
    report({ path: 'source.text', code: 'text-length', declared: source.length, actual })
  }

  const groups = ids('groups', transcript.groups ?? [])
  each('groups', transcript.groups, (at, { label }) => worded(`${at}.label`, label))
  const themes = ids('themes', transcript.themes)
  each('themes', transcript.themes, (at, { group, label, definition }) => {
    if (group !== undefined) known(`${at}.group`, 'group', group, groups)
    worded(`${at}.label`, label)
    worded(`${at}.definition`, definition)
  })
  const speakers = ids('speakers', transcript.speakers)
  each('speakers', transcript.speakers, (at, { name, role, span }) => {
    worded(`${at}.name`, name)
    worded(`${at}.role`, role)
    inside(`${at}.span`, span)
  })
  const points = ids('points', transcript.points)
  each('points', transcript.points, pointCheck(checks, speakers, themes))
  each('terms', transcript.terms, (at, { term, explanation }) => {
    worded(`${at}.term`, term)
    worded(`${at}.explanation`, explanation)
  })
  each('parse.unassigned', parse?.unassigned, inside)
  each('parse.warnings', parse?.warnings, (at, { span }) => inside(`${at}.span`, span))
  each('replies', transcript.replies, (at, { from, to, span }) => {
    known(`${at}.from`, 'speaker', from, speakers)
    if (to !== undefined) known(`${at}.to`, 'speaker', to, speakers)
    if (to === from) report({ path: `${at}.to`, code: 'self-reply', id: from })
    inside(`${at}.span`, span)
  })
  each('checked', transcript.checked, (at, { what, id }) => {
    if (what === 'warning' || (hasPoint?.(id) ?? points.has(id))) return
    report({ path: `${at}.id`, code: 'unknown-id', of: 'point', id })
  })
  return problems
}

/** Looks at each item of a list, and at its path. */
function each<T>(
  path: string,
  items: readonly T[] = [],
  look: (at: string, item: T) => void,
): void {
  for (const [i, item] of items.entries()) look(`${path}[${i}]`, item)
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
  const checkAt = pointCheck(checks, numbers(frame.speakers), numbers(frame.themes))
  const check = (point: Point, i: number) => checkAt(`points[${i}]`, point)
  return { problems: checks.problems, check }
}

function pointCheck(
  { full, report, known, inside, worded }: Checks,
  speakers: ReadonlyMap<string, number>,
  themes: ReadonlyMap<string, number>,
) {
  return (at: string, point: Point): void => {
    if (full()) return
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
