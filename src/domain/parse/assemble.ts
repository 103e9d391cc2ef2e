import { LONGEST_NAME, LONGEST_TEXT } from '../format/rules.ts'
import {
  type Localized,
  MOST,
  type Point,
  type Reply,
  type Transcript,
} from '../format/transcript.ts'
import { formatFor } from '../format/versions.ts'
import { inLine } from '../text/in-line.ts'
import { itemId, partiesOf, proceedingsOf, turnId } from './assemble-proceedings.ts'
import type { Account } from './draft/account.ts'
import type { Draft, DraftPerson, DraftPoint, DraftReply, DraftWarning } from './draft/draft.ts'
import { listed } from './draft/listed.ts'
import { localizer } from './names/localizer.ts'
import { type Romanise, type Romanised, slugOf } from './names/romanise.ts'
import { voiceName } from './names/voice-names.ts'
import { wholeOffice } from './names/whole-office.ts'
import { assignThemes, type ThemeOptions, type ThemesOfDraft } from './themes/assign-themes.ts'
import type { AssignedThemes } from './themes/assigned-themes.ts'
import { hasOwnThemes } from './themes/source-themes.ts'
import { warningText } from './words/warning-text.ts'

/** Raised when the same text would give another transcript. */
export const PARSER_VERSION = '9'

export interface AssembleOptions extends Omit<ThemeOptions, 'language'> {
  /** The fingerprint of the text. */
  readonly sha256: string
  readonly lexiconsMissing?: boolean
  readonly romanise: Romanise
  /** What is nobody's. */
  readonly unassigned: Account['unassigned']
  /** For a text without a title. */
  readonly name?: string | undefined
}

/** A valid transcript from what a reader found in `text`, which is normalised. */
export async function assemble(
  text: string,
  draft: Draft,
  options: AssembleOptions,
): Promise<Transcript> {
  const { sha256, lexiconsMissing = false, romanise, unassigned, name } = options
  const wording = ({ span, text: own }: DraftPoint) => own ?? text.slice(span.start, span.end)
  const title = inLine(draft.title ?? name ?? firstWords(text)) || sha256.slice(0, 12)
  const said = localizer(text, draft.points.map(wording))
  const say = (words: string) => said.label(cut(words, LONGEST_NAME))
  const heard = (words: Localized | undefined) => words && said.heard(words)
  const sorted = {
    ...draft,
    points: draft.points.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  }
  const meetingTitle = say(title)
  const assigned = await assignThemes(
    sorted,
    { ...options, language: said.language },
    { words: wording, localize: say },
  )
  const latin = draft.people.map(({ name }) => romanise(name))
  const ids = speakerIds(latin)
  const isChinese = !KANA.test(text)
  /** A Chinese name with an English one beside it does not make the meeting English. */
  const nameOf = (whole: string, spelt: string): Localized => {
    const name = cut(whole, LONGEST_NAME)
    said.heardName(name)
    return voiceName(name, cut(spelt, LONGEST_NAME), said.language, isChinese)
  }
  const parties = partiesOf(draft, say)
  const roleOf = ({ role = '', told }: DraftPerson) => {
    const whole = wholeOffice(inLine(role))
    return whole === undefined ? undefined : (heard(told?.role) ?? say(whole))
  }
  const speakers = draft.people.map((person, i) => ({
    id: ids[i]!,
    name: heard(person.told?.name) ?? nameOf(person.name, latin[i]!.name),
    ...withRole(roleOf(person)),
    ...(person.kind && { kind: person.kind }),
    ...(person.party && parties.idOf(person.party)),
    ...(person.span && { span: person.span }),
  }))
  const write = (point: DraftPoint) =>
    heard(point.told?.text) ?? said.speech(cut(inLine(wording(point)), LONGEST_TEXT))
  const headed = ({ heading = '', told }: DraftPoint) =>
    heard(told?.heading) ?? say(inLine(heading))
  const { points, idOf } = pointsOf(sorted, ids, assigned, { write, headed })
  // No more than the format allows; the source has the rest.
  const credits = draft.credits.slice(0, MOST.credits).map(({ role, names }) => ({
    role: say(role),
    names: names.slice(0, MOST.names).map((each) => nameOf(each, romanise(each).name)),
  }))
  const publisher = draft.publisher ? say(draft.publisher) : null
  const proceedings = proceedingsOf(draft, ids, idOf, say, (name) =>
    nameOf(name, romanise(name).name),
  )
  // Once all texts are put somewhere.
  const promised = promisedIn(said.promised(), assigned)
  const wanting = lexiconsMissing && points.length > 0 && !options.codebook && !hasOwnThemes(draft)
  const warnings = warningsOf(draft, assigned, wanting)
  const confirmed = points.filter((_, i) => sorted.points[i]!.isConfirmed)
  const transcript: Omit<Transcript, 'format'> = {
    meeting: {
      id: `meeting-${sha256.slice(0, 12)}`,
      title: meetingTitle,
      ...(draft.date && { date: draft.date }),
      ...(draft.place && { place: say(draft.place) }),
      wording: 'verbatim',
      // Promised only where every text keeps the promise.
      ...(promised && { languages: [promised] }),
    },
    source: {
      ...(publisher && { publisher }),
      ...(draft.url && { url: draft.url }),
      ...(credits.length > 0 && { credits }),
      ...(said.language && { language: said.language }),
      length: text.length,
      sha256,
      text,
      ...(draft.pages && draft.pages.length <= MOST.pages && { pages: [...draft.pages] }),
    },
    ...(parties.all.length > 0 && { organisations: parties.all }),
    ...(assigned.groups.length > 0 && { groups: [...assigned.groups] }),
    themes: [...assigned.themes],
    speakers,
    points,
    parse: { version: PARSER_VERSION, warnings, unassigned: [...unassigned] },
    ...(draft.replies.length > 0 && {
      replies: draft.replies.map((reply) => replyOf(reply, ids, idOf)),
    }),
    ...proceedings,
    ...(confirmed.length > 0 && {
      checked: confirmed.map(({ id }) => ({ what: 'point' as const, id })),
    }),
  }
  return { format: formatFor(transcript), ...transcript }
}

/**
 * The points by the ids of their speakers, and the ids of those that replies and votes name. `write` gives what a point
 * says, `headed` the heading of one that has one.
 */
function pointsOf(
  draft: Draft,
  speakers: readonly string[],
  { ofPoint }: AssignedThemes,
  into: {
    readonly write: (point: DraftPoint) => Localized
    readonly headed: (point: DraftPoint) => Localized
  },
) {
  const { write, headed } = into
  const counts = draft.people.map(() => 0)
  const idOf = new Map<DraftPoint, string>()
  const turnOf = new Map(draft.turns?.map(({ speech }, place) => [speech, turnId(place)]))
  const isNamed = namedPoints(draft)
  const points = draft.points.map((point, i) => {
    const { kind, span, time } = point
    const heading = point.heading ? headed(point) : undefined
    const number = ++counts[point.person]!
    const speaker = speakers[point.person]!
    // Joined, the words are one string, and no chain of those that they are made of.
    const id = [speaker, number].join('-')
    if (isNamed.has(point)) idOf.set(point, id)
    const themes = ofPoint[i]!
    const text = write(point)
    // Nothing is spread into what is made for each of hundreds of thousands.
    const made: Point = heading
      ? { id, speaker, kind, themes, heading, text, span }
      : { id, speaker, kind, themes, text, span }
    if (time !== undefined) made.time = time
    const turn = turnOf.get(point.speech)
    if (turn !== undefined) made.turn = turn
    if (point.wording === 'paraphrase') made.wording = point.wording
    if (point.stance && point.stance.agenda < MOST.agenda)
      made.stance = { agenda: itemId(point.stance.agenda), value: point.stance.value }
    return made
  })
  return { points, idOf }
}

/** What the themes want, a lexicon where there should be one, and what the reader doubts. */
function warningsOf(
  draft: Draft,
  { themes, wordsMissing, unsaid }: ThemesOfDraft,
  wanting: boolean,
) {
  const found: DraftWarning[] = []
  if (wanting && themes.length === 0) found.push({ code: 'no-lexicon', facts: [] })
  if (wordsMissing) found.push({ code: 'no-words', facts: [] })
  if (unsaid.length > 0) found.push({ code: 'codes-unsaid', facts: listed(unsaid) })
  return [...found, ...draft.warnings].map((warning) => ({
    code: warning.code,
    message: warningText(warning),
    ...(warning.span && { span: warning.span }),
  }))
}

/** A reply by ids: of people, and of the points that replies name. */
function replyOf(
  { from, to, kind, span, point, toPoint }: DraftReply,
  ids: readonly string[],
  idOf: ReadonlyMap<DraftPoint, string>,
): Reply {
  return {
    from: ids[from]!,
    ...(to !== undefined && { to: ids[to]! }),
    kind,
    span,
    ...(point && { point: idOf.get(point)! }),
    ...(toPoint && { toPoint: idOf.get(toPoint)! }),
  }
}

/** The points that replies and votes name. */
function namedPoints({ replies, votes = [] }: Draft): Set<DraftPoint> {
  const named = new Set<DraftPoint>()
  for (const { motion } of votes) if (motion) named.add(motion)
  for (const { point, toPoint } of replies) {
    if (point) named.add(point)
    if (toPoint) named.add(toPoint)
  }
  return named
}

/** The language that all texts are in, unless a codebook has names in others. */
function promisedIn(language: string | undefined, { themes, groups }: AssignedThemes) {
  if (language === undefined) return undefined
  const texts = [...themes.flatMap(({ label, definition = label }) => [label, definition])]
  for (const { label } of groups) texts.push(label)
  return texts.every((text) => Object.hasOwn(text, language)) ? language : undefined
}

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/

/** No longer than the format allows; the source has the rest. */
const cut = (words: string, longest: number) =>
  words.length > longest ? `${words.slice(0, longest - 1)}…` : words

function firstWords(text: string): string {
  const line = /\S[^\n]{0,60}/.exec(text)?.[0] ?? ''
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

function speakerIds(names: readonly Romanised[]): string[] {
  const times = new Map<string, number>()
  return names.map(({ slug }, i) => {
    const base = slugOf(slug) || `speaker-${i + 1}`
    const time = (times.get(base) ?? 0) + 1
    times.set(base, time)
    // The id of a point is a speaker's with a number: a speaker's own number stands apart from it.
    return time === 1 ? base : `${base}.${time}`
  })
}

const withRole = (role: Localized | undefined) => (role === undefined ? {} : { role })
