import { daysExceeded } from '../text/calendar.ts'
import { atOnce } from '../text/steps.ts'
import { numbers } from './numbers.ts'
import type { IdOf, Problem } from './problem.ts'
import type { Localized, Point, Span, Transcript, Turn } from './transcript.ts'

/**
 * What the shape of a transcript cannot say: ids used once and known where they are named, spans in
 * order and inside the source, days that there are, a text in each language that the meeting declares. Gives the
 * problems in the order of the file, at most `most`, with what `suggest` has in the place of an
 * unknown id. `hasPoint` tells whether there is a point of an id, for those who have the points
 * elsewhere.
 */
export const checkReferences = (...given: Parameters<typeof referenceSteps>): Problem[] =>
  atOnce(referenceSteps(...given))

/** {@link checkReferences} in steps: long lists are looked at bit by bit. */
export function* referenceSteps(
  transcript: Transcript,
  most: number,
  suggest: Suggest = () => undefined,
  hasPoint?: (id: string) => boolean,
): Generator<void, Problem[]> {
  const { parse } = transcript
  const checks = createChecks(transcript, most, suggest)
  const { problems, report, ids, known, inside, inOrder, worded } = checks

  yield* checkAbout(transcript, checks)
  yield* ids('media', transcript.media ?? [])
  const organisations = yield* ids('organisations', transcript.organisations ?? [])
  yield* throughAll('organisations', transcript.organisations, (at, { name }) =>
    worded(`${at}.name`, name),
  )
  const groups = yield* ids('groups', transcript.groups ?? [])
  yield* throughAll('groups', transcript.groups, (at, { label }) => worded(`${at}.label`, label))
  const themes = yield* ids('themes', transcript.themes)
  yield* throughAll('themes', transcript.themes, (at, { group, label, definition, evidence }) => {
    if (group !== undefined) known(`${at}.group`, 'group', group, groups)
    worded(`${at}.label`, label)
    worded(`${at}.definition`, definition)
    each(`${at}.evidence.spans`, evidence?.spans, inside)
  })
  const speakers = yield* ids('speakers', transcript.speakers)
  yield* throughAll(
    'speakers',
    transcript.speakers,
    (at, { name, role, span, party, organisation }) => {
      worded(`${at}.name`, name)
      worded(`${at}.role`, role)
      inside(`${at}.span`, span)
      for (const [field, id] of Object.entries({ party, organisation }))
        known(`${at}.${field}`, 'organisation', id, organisations)
    },
  )
  const agenda = yield* ids('agenda', transcript.agenda ?? [])
  yield* throughAll('agenda', transcript.agenda, (at, { within, label, span }, i) => {
    known(`${at}.within`, 'agenda', within, agenda, i)
    worded(`${at}.label`, label)
    inside(`${at}.span`, span)
  })
  const turns = yield* ids('turns', transcript.turns ?? [])
  yield* throughAll('turns', transcript.turns, (at, turn, i) => {
    known(`${at}.speaker`, 'speaker', turn.speaker, speakers)
    worded(`${at}.role`, turn.role)
    inside(`${at}.span`, turn.span)
    inOrder(at, turn)
    known(`${at}.continues`, 'turn', turn.continues, turns, i)
    known(`${at}.within`, 'turn', turn.within, turns, i)
    known(`${at}.agenda`, 'agenda', turn.agenda, agenda)
  })
  const points = yield* ids('points', transcript.points)
  const hasId = hasPoint ?? ((id) => points.has(id))
  const knownPoint = (path: string, id: string | undefined) => {
    if (id !== undefined && !hasId(id)) report({ path, code: 'unknown-id', of: 'point', id })
  }
  const ofPoints = { speakers, themes, turns, agenda }
  yield* throughAll('points', transcript.points, pointCheck(checks, ofPoints, transcript.turns))
  yield* throughAll('terms', transcript.terms, (at, { term, explanation }) => {
    worded(`${at}.term`, term)
    worded(`${at}.explanation`, explanation)
  })
  yield* throughAll('parse.unassigned', parse?.unassigned, inside)
  yield* throughAll('parse.warnings', parse?.warnings, (at, { span }) => inside(`${at}.span`, span))
  const replies = yield* ids('replies', transcript.replies ?? [])
  yield* throughAll('replies', transcript.replies, (at, { from, to, span, point, toPoint }) => {
    known(`${at}.from`, 'speaker', from, speakers)
    known(`${at}.to`, 'speaker', to, speakers)
    if (to === from) report({ path: `${at}.to`, code: 'self-reply', id: from })
    inside(`${at}.span`, span)
    knownPoint(`${at}.point`, point)
    knownPoint(`${at}.toPoint`, toPoint)
  })
  yield* throughAll('votes', transcript.votes, (at, vote) => {
    known(`${at}.agenda`, 'agenda', vote.agenda, agenda)
    knownPoint(`${at}.motion`, vote.motion)
    each(`${at}.by`, vote.by, (by, { speaker, name }) => {
      known(`${by}.speaker`, 'speaker', speaker, speakers)
      worded(`${by}.name`, name)
    })
    inside(`${at}.span`, vote.span)
  })
  yield* throughAll('findings', transcript.findings, (at, { text, points }) => {
    worded(`${at}.text`, text)
    each(`${at}.points`, points, knownPoint)
  })
  const lists = { speaker: speakers, theme: themes, reply: replies }
  yield* throughAll('checked', transcript.checked, (at, { what, id }) => {
    if (what === 'point') knownPoint(`${at}.id`, id)
    else if (what !== 'warning') known(`${at}.id`, what, id, lists[what])
  })
  yield* throughAll('changes', transcript.changes, (at, { what }) => worded(`${at}.what`, what))
  return problems
}

/** What is said of the meeting and its source. */
function* checkAbout(
  { meeting, source }: Transcript,
  { report, worded }: Checks,
): Generator<void, void> {
  worded('meeting.title', meeting.title)
  worded('meeting.occasion', meeting.occasion)
  worded('meeting.place', meeting.place)
  const { date = '' } = meeting
  const days = daysExceeded(date)
  if (days) report({ path: 'meeting.date', code: 'no-such-day', date, days })
  worded('meeting.body.name', meeting.body?.name)
  worded('meeting.series', meeting.series)
  worded('source.publisher', source.publisher)
  yield* throughAll('source.credits', source.credits, (at, { role, names }) => {
    worded(`${at}.role`, role)
    each(`${at}.names`, names, worded)
  })
  if (source.text !== undefined && source.text.length !== source.length) {
    const actual = source.text.length
    report({ path: 'source.text', code: 'text-length', declared: source.length, actual })
  }
  worded('source.credit', source.credit)
  const { pages = [], length } = source
  yield* throughAll('source.pages', pages, (path, start, i) => {
    const end = pages[i + 1]
    if (end !== undefined && start > end) report({ path, code: 'span-order', start, end })
    else if (start > length) report({ path, code: 'span-range', end: start, length })
  })
}

/** Looks at each item of a list, and at its path. */
function each<T>(
  path: string,
  items: readonly T[] = [],
  look: (at: string, item: T, i: number) => void,
): void {
  for (const [i, item] of items.entries()) look(`${path}[${i}]`, item, i)
}

/** Items that are looked at in one step. */
const STEP = 2_000

/** The same in steps. */
function* throughAll<T>(
  path: string,
  items: readonly T[] = [],
  look: (at: string, item: T, i: number) => void,
): Generator<void> {
  for (const [i, item] of items.entries()) {
    look(`${path}[${i}]`, item, i)
    if (i % STEP === 0) yield
  }
}

/** The id that is most likely meant by another, if any is. */
type Suggest = (id: string, known: Iterable<string>) => string | undefined

/** What of a transcript its points refer to. */
export type Frame = Pick<
  Transcript,
  'meeting' | 'source' | 'speakers' | 'themes' | 'turns' | 'agenda'
>

/**
 * Checks points one after another, for those who do not have them all at once: `check` takes a point
 * and its number, `problems` holds what was found, at most `most`. That their ids are used once is
 * not looked at.
 */
export function createPointChecks(frame: Frame, most: number, suggest: Suggest) {
  const checks = createChecks(frame, most, suggest)
  const checkAt = pointCheck(
    checks,
    {
      speakers: numbers(frame.speakers),
      themes: numbers(frame.themes),
      turns: numbers(frame.turns ?? []),
      agenda: numbers(frame.agenda ?? []),
    },
    frame.turns,
  )
  const check = (point: Point, i: number) => checkAt(`points[${i}]`, point)
  return { problems: checks.problems, check }
}

function pointCheck(
  { full, report, known, inside, inOrder, worded }: Checks,
  ids: Readonly<Record<'speakers' | 'themes' | 'turns' | 'agenda', ReadonlyMap<string, number>>>,
  turns: readonly Turn[] = [],
) {
  return (at: string, point: Point): void => {
    if (full()) return
    known(`${at}.speaker`, 'speaker', point.speaker, ids.speakers)
    for (const [j, theme] of point.themes.entries()) {
      known(`${at}.themes[${j}]`, 'theme', theme, ids.themes)
      const first = point.themes.indexOf(theme)
      if (first < j) {
        const where = `${at}.themes[${first}]`
        report({ path: `${at}.themes[${j}]`, code: 'duplicate-id', id: theme, first: where })
      }
    }
    worded(`${at}.heading`, point.heading)
    worded(`${at}.text`, point.text)
    inside(`${at}.span`, point.span)
    inOrder(at, point)
    known(`${at}.turn`, 'turn', point.turn, ids.turns)
    const turn = point.turn === undefined ? undefined : turns[ids.turns.get(point.turn) ?? -1]
    if (turn && turn.speaker !== point.speaker)
      report({ path: `${at}.turn`, code: 'turn-of-another', id: turn.id })
    if (!point.stance) return
    known(`${at}.stance.agenda`, 'agenda', point.stance.agenda, ids.agenda)
    known(`${at}.stance.theme`, 'theme', point.stance.theme, ids.themes)
  }
}

type Timed = Pick<Point, 'time' | 'timeEnd'>

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

  const ids = function* (
    path: string,
    items: readonly { readonly id?: string }[],
  ): Generator<void, ReadonlyMap<string, number>> {
    const seen = new Map<string, number>()
    for (const [i, { id }] of items.entries()) {
      if (full()) return seen
      if (i % STEP === 0) yield
      if (id === undefined) continue
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
  /** An id, where there is one, is of something; if `before` is given, of one that stands before that. */
  const known = (
    path: string,
    of: IdOf,
    id: string | undefined,
    seen: ReadonlyMap<string, number>,
    before?: number,
  ) => {
    if (id === undefined || full()) return
    const at = seen.get(id)
    if (at === undefined)
      report({ path, code: 'unknown-id', of, id, suggestion: suggest(id, seen.keys()) })
    else if (before !== undefined && at >= before) report({ path, code: 'not-before', of, id })
  }
  const inside = (path: string, span: Span | undefined) => {
    if (!span) return
    const { start, end } = span
    if (start >= end) report({ path, code: 'span-order', start, end })
    else if (end > source.length) report({ path, code: 'span-range', end, length: source.length })
  }
  const inOrder = (at: string, { time = 0, timeEnd = time }: Timed) => {
    if (timeEnd < time) report({ path: `${at}.timeEnd`, code: 'time-order', time, timeEnd })
  }
  const worded = (path: string, text: Localized | undefined) => {
    if (!text) return
    for (const language of meeting.languages ?? []) {
      if (!Object.hasOwn(text, language)) report({ path, code: 'language', language })
    }
  }
  return { problems, full, report, ids, known, inside, inOrder, worded }
}
