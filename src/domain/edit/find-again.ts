import { confirmedPoints } from '../format/checked.ts'
import { isFound } from '../format/is-found.ts'
import {
  type Check,
  MOST,
  MOST_THEMES,
  type Point,
  type SetAside,
  type Theme,
  type Transcript,
} from '../format/transcript.ts'
import { termKey } from '../parse/themes/terms/term-key.ts'
import { type Edited, edited, refused } from './edit.ts'
import { type FoundAgain, foundOf } from './found-again.ts'
import { newId } from './new-id.ts'
import { confirmedThemes, isNamed, overlapClearly, sharedTerms, termsOf } from './theme-terms.ts'
import { keepPromise, sameWords } from './words.ts'

/**
 * The transcript with the themes that were found in its words with some terms ignored. What a person has made or
 * confirmed stays, unless its terms are ignored now; what a person has removed stays away; a theme that is there again
 * keeps its id, its place and the name that a person gave it.
 */
export function findThemesAgain(
  transcript: Transcript,
  found: FoundAgain,
  ignored: readonly string[],
): Edited {
  const unwanted = new Set(ignored.map(termKey))
  const confirmed = confirmedThemes(transcript)
  const isIgnored = ({ evidence }: Theme) =>
    evidence?.terms.some((term) => unwanted.has(termKey(term))) === true
  const isKept = (theme: Theme) => !isFound(theme) || (confirmed.has(theme.id) && !isIgnored(theme))
  const removed = (transcript.setAside?.themes ?? []).map((theme) => termsOf(theme))
  const kept = transcript.themes.filter(isKept).map(({ evidence }) => termsOf(evidence))
  const others = transcript.themes.filter((theme) => !isKept(theme))
  const taken = new Set<Theme>()
  /** Which theme of before each of the found ones is: null where it is none; undefined where it is not wanted. */
  const was = found.themes.map(({ evidence }) => {
    const terms = termsOf(evidence)
    if (removed.some((other) => overlapClearly(other, terms))) return undefined
    if (kept.some((other) => sharedTerms(other, terms) > 0)) return undefined
    const same = others.find(
      (other) => !taken.has(other) && overlapClearly(termsOf(other.evidence, unwanted), terms),
    )
    if (same) taken.add(same)
    return same ?? null
  })
  return replaceFound(withIgnored(transcript, ignored), found, was, isKept)
}

/** The transcript with the themes of a codebook in the place of all that were found or recognised. */
export const applyCodebook = (transcript: Transcript, found: FoundAgain): Edited =>
  replaceFound(
    transcript,
    found,
    found.themes.map(({ label }) => {
      const same = transcript.themes.find((one) => isFound(one) && sameWords(one.label, label))
      return same ?? null
    }),
    (theme) => !isFound(theme),
  )

/** The transcript with these terms as those that make no theme. */
function withIgnored(transcript: Transcript, terms: readonly string[]): Transcript {
  const { setAside = {}, ...rest } = transcript
  const { terms: _, ...others } = setAside
  const next: SetAside = terms.length > 0 ? { ...others, terms: [...terms] } : others
  return Object.keys(next).length > 0 ? { ...rest, setAside: next } : rest
}

function replaceFound(
  transcript: Transcript,
  found: FoundAgain,
  was: readonly (Theme | null | undefined)[],
  isKept: (theme: Theme) => boolean,
): Edited {
  const { groups = [] } = transcript
  const allGroups = [...groups]
  const groupOf = new Map(
    found.groups.map(({ id, label }) => {
      const known = allGroups.find((one) => sameWords(one.label, label))
      if (!known) allGroups.push({ id: newId(allGroups, label, 'group'), label })
      return [id, known ?? allGroups.at(-1)!] as const
    }),
  )
  const taken: { readonly id: string }[] = [...transcript.themes]
  const made = found.themes.map((theme, i): Theme | null => {
    const before = was[i]
    if (before === undefined) return null
    const { group, ...rest } = theme
    const own = group === undefined ? before?.group : groupOf.get(group)?.id
    const id = before?.id ?? newId(taken, theme.label, 'theme')
    if (!before) taken.push({ id })
    return {
      ...rest,
      id,
      ...(before && isNamed(before) && { label: before.label }),
      ...(own !== undefined && { group: own }),
    }
  })
  const again = new Map(made.flatMap((theme, i) => (theme && was[i] ? [[was[i].id, theme]] : [])))
  const themes = [
    ...transcript.themes.flatMap((theme) => (isKept(theme) ? theme : (again.get(theme.id) ?? []))),
    ...made.filter((theme, i) => theme !== null && !was[i]),
  ].filter((theme) => theme !== null)
  const groupsLeft = allGroups.filter(({ id }) => themes.some(({ group }) => group === id))
  if (themes.length > MOST.themes) return refused({ reason: 'many-themes' })
  if (groupsLeft.length > MOST.groups) return refused({ reason: 'many-groups' })
  const stays = new Set(transcript.themes.flatMap((theme) => (isKept(theme) ? [theme.id] : [])))
  const isThere = new Set(themes.map(({ id }) => id))
  const read = confirmedPoints(transcript)
  const next: Transcript = {
    ...transcript,
    ...((transcript.groups || groupsLeft.length > 0) && { groups: groupsLeft }),
    themes,
    points: transcript.points.map((point, i) => {
      // Who has confirmed a point has chosen its themes.
      const own = point.themes.filter((id) => (read.has(point.id) ? isThere : stays).has(id))
      const more = read.has(point.id) ? [] : foundOf(found, i).map((number) => made[number]?.id)
      const all = [...own, ...more].filter((id) => id !== undefined)
      return withThemes(point, [...new Set(all)].slice(0, MOST_THEMES), isThere)
    }),
  }
  const labels = [...themes, ...groupsLeft].map(({ label }) => label)
  return edited(labels.reduce(keepPromise, withChecks(next, stays)), {})
}

/** A point on some themes; itself where it is on these. */
function withThemes(point: Point, themes: string[], isThere: ReadonlySet<string>): Point {
  const { stance, ...rest } = point
  const isLost = stance?.theme !== undefined && !isThere.has(stance.theme)
  const isSame =
    themes.length === point.themes.length && themes.every((id, i) => id === point.themes[i])
  if (isSame && !isLost) return point
  return { ...rest, themes, ...(stance && !isLost && { stance }) }
}

/** Without what says that a theme is confirmed that has been found anew: nobody has looked at it. */
function withChecks(transcript: Transcript, stays: ReadonlySet<string>): Transcript {
  const { checked, ...rest } = transcript
  if (!checked) return transcript
  const left: Check[] = checked.filter(({ what, id }) => what !== 'theme' || stays.has(id))
  return left.length > 0 ? { ...rest, checked: left } : rest
}
