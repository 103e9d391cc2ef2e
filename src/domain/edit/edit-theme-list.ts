import { isFound } from '../format/is-found.ts'
import {
  type Localized,
  MOST,
  type Point,
  type Span,
  type Theme,
  type Transcript,
} from '../format/transcript.ts'
import { fold } from '../text/fold.ts'
import { type Edited, edited, refused } from './edit.ts'
import { newId } from './new-id.ts'
import { keepPromise, sameWords, tidy } from './words.ts'

/*
 * Corrections of the themes themselves: which there are, in which order and groups, and whether a person has
 * confirmed them.
 */

const GONE = refused({ reason: 'gone', of: 'theme' })

/** Notes that a theme is right as it stands, or (`isRight` false) takes that back. */
export function confirmTheme(transcript: Transcript, id: string, isRight: boolean): Edited {
  if (!transcript.themes.some((theme) => theme.id === id)) return GONE
  return edited(withThemeChecked(transcript, id, isRight), {})
}

/** The transcript with a theme confirmed or not; itself where that is the same. */
export function withThemeChecked(transcript: Transcript, id: string, isRight: boolean): Transcript {
  const { checked = [], ...rest } = transcript
  const others = checked.filter((one) => one.what !== 'theme' || one.id !== id)
  if (others.length < checked.length === isRight) return transcript
  const next = isRight ? [...others, { what: 'theme' as const, id }] : others
  return next.length > 0 ? { ...rest, checked: next } : rest
}

/** Takes a theme from the meeting and from all of its points. One that was found is not found again. */
export function dropTheme(transcript: Transcript, id: string): Edited {
  const theme = transcript.themes.find((one) => one.id === id)
  if (!theme) return GONE
  const next = withoutTheme(transcript, id, null)
  const terms = isFound(theme) ? theme.evidence?.terms : undefined
  if (!terms) return edited(next, {})
  const { setAside = {} } = transcript
  const themes = [...(setAside.themes ?? []), { terms }].slice(-MOST.setAside)
  return edited({ ...next, setAside: { ...setAside, themes } }, {})
}

/** All that is on the one theme is on the other from now on, with what speaks for it. */
export function mergeThemes(transcript: Transcript, id: string, into: string): Edited {
  const theme = transcript.themes.find((one) => one.id === id)
  const at = transcript.themes.findIndex((one) => one.id === into)
  const other = transcript.themes[at]
  if (!theme || !other) return GONE
  if (theme === other) return edited(transcript, {})
  const themes = transcript.themes.with(at, withEvidence(other, theme))
  const next = withoutTheme({ ...transcript, themes }, id, into)
  return edited(withThemeChecked(next, into, true), {})
}

function withEvidence(theme: Theme, more: Theme): Theme {
  const { evidence } = more
  if (!evidence) return theme
  const { terms = [], spans = [] } = theme.evidence ?? {}
  const all = [...spans, ...(evidence.spans ?? [])].slice(0, MOST.evidence)
  return {
    ...theme,
    evidence: {
      terms: [...new Set([...terms, ...evidence.terms])].slice(0, MOST.evidence),
      ...(all.length > 0 && { spans: all }),
    },
  }
}

/** The transcript without a theme; what was on it is on another, if one is given. */
function withoutTheme(transcript: Transcript, id: string, into: string | null): Transcript {
  const unchecked = withThemeChecked(transcript, id, false)
  return {
    ...unchecked,
    themes: transcript.themes.filter((theme) => theme.id !== id),
    points: transcript.points.map((point) => movedPoint(point, id, into)),
  }
}

/** A point on another theme in the place of one, or on none; itself where it was not on that. */
export function movedPoint(point: Point, id: string, into: string | null): Point {
  const isFor = point.stance?.theme === id
  if (!isFor && !point.themes.includes(id)) return point
  const themes = point.themes.flatMap((theme) => (theme === id ? (into ?? []) : theme))
  const { stance, ...rest } = { ...point, themes: [...new Set(themes)] }
  if (!stance || (isFor && into === null)) return rest
  return { ...rest, stance: isFor ? { ...stance, theme: into! } : stance }
}

/** The points of a theme that hold any of some words become a theme of these, after it. */
export function splitTheme(transcript: Transcript, id: string, words: readonly string[]): Edited {
  const at = transcript.themes.findIndex((theme) => theme.id === id)
  const theme = transcript.themes[at]
  if (!theme) return GONE
  const terms = words.map((word) => word.trim()).filter((word) => word !== '')
  if (terms.length === 0) return refused({ reason: 'empty' })
  if (transcript.themes.length >= MOST.themes) return refused({ reason: 'many-themes' })
  const wanted = terms.map(fold)
  const own = transcript.points.filter(({ themes }) => themes.includes(id))
  const going = new Set(
    own.filter(({ text }) =>
      Object.values(text).some((words) => wanted.some((term) => fold(words).includes(term))),
    ),
  )
  if (going.size === 0 || going.size === own.length) return refused({ reason: 'no-split' })
  const label = labelOf(theme, terms)
  const made: Theme = {
    id: newId(transcript.themes, label, 'theme'),
    ...(theme.group !== undefined && { group: theme.group }),
    label,
    origin: 'person',
    evidence: { terms: terms.slice(0, MOST.evidence), ...someSpans(going) },
  }
  const kept = theme.evidence?.terms.filter((term) => !wanted.includes(fold(term)))
  const rest: Theme =
    theme.evidence && kept ? { ...theme, evidence: { ...theme.evidence, terms: kept } } : theme
  const next = {
    ...transcript,
    themes: transcript.themes.toSpliced(at, 1, rest, made),
    points: transcript.points.map((point) =>
      going.has(point) ? movedPoint({ ...point }, id, made.id) : point,
    ),
  }
  return edited(keepPromise(next, label), {})
}

/** The words as a label, in the language that the theme's own leads with. */
const labelOf = ({ label }: Theme, terms: readonly string[]): Localized => ({
  [Object.keys(label)[0]!]: terms.join(' · '),
})

function someSpans(points: ReadonlySet<Point>): { spans: Span[] } | undefined {
  const spans = [...points].flatMap(({ span }) => (span ? [span] : [])).slice(0, MOST.evidence)
  return spans.length > 0 ? { spans } : undefined
}

/** Changes places with the theme before (−1) or after it in its group; nothing where there is none. */
export function moveTheme(transcript: Transcript, id: string, by: 1 | -1): Edited {
  const { themes } = transcript
  const theme = themes.find((one) => one.id === id)
  if (!theme) return GONE
  const beside = themes.filter(({ group }) => group === theme.group)
  const other = beside[beside.indexOf(theme) + by]
  if (!other) return edited(transcript, {})
  const [here, there] = [themes.indexOf(theme), themes.indexOf(other)]
  return edited({ ...transcript, themes: themes.with(here, other).with(there, theme) }, {})
}

/** Puts a theme into a group that there is, or (null) into none. A group that nothing is left in goes. */
export function groupTheme(transcript: Transcript, id: string, group: string | null): Edited {
  const at = transcript.themes.findIndex((theme) => theme.id === id)
  if (at < 0) return GONE
  if (group !== null && !transcript.groups?.some((one) => one.id === group)) return GONE
  const { group: before, ...without } = transcript.themes[at]!
  if ((before ?? null) === group) return edited(transcript, {})
  const themes = transcript.themes.with(at, group === null ? without : { ...without, group })
  const groups = transcript.groups?.filter(
    (one) => one.id !== before || themes.some((theme) => theme.group === before),
  )
  return edited({ ...transcript, themes, ...(groups && { groups }) }, {})
}

/** Puts a theme into a group of a name: the one that there is, or a new one, last in the list. */
export function newGroup(transcript: Transcript, id: string, words: Localized): Edited {
  const label = tidy(words)
  if (!label) return refused({ reason: 'empty' })
  const { groups = [] } = transcript
  const known = groups.find((one) => sameWords(one.label, label))
  if (known) return groupTheme(transcript, id, known.id)
  if (groups.length >= MOST.groups) return refused({ reason: 'many-groups' })
  const group = { id: newId(groups, label, 'group'), label }
  const next = { ...transcript, groups: [...groups, group] }
  return groupTheme(keepPromise(next, label), id, group.id)
}
