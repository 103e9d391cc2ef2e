import { isFound } from '../format/is-found.ts'
import type { Localized, Theme, Transcript } from '../format/transcript.ts'
import type { Edited } from './edit.ts'
import { dropTheme, mergeThemes, newGroup, withThemeChecked } from './edit-theme-list.ts'
import { nameTheme } from './edit-themes.ts'
import { confirmedThemes, isNamed, overlapClearly, termsOf } from './theme-terms.ts'
import { sameWords } from './words.ts'

/** What became of what a person had made of the themes of a text, in the same text opened again. */
export interface Carried {
  readonly transcript: Transcript
  /** How many themes are called, merged or confirmed as before, and how many are left out as before. */
  readonly themes: number
  readonly leftOut: number
  /** The names of those of which there is nothing like them in the themes found now. */
  readonly lost: readonly Localized[]
}

/** Points of so many letters tell a text: shorter ones are in all texts. */
const TELLING = 20
/** So large a share of the points of one is in the other. */
const SAME = 0.5

/** Whether two transcripts are of the same text, or of one and the same corrected: half of what is said is the same. */
export function isOfSameText(before: Transcript, now: Transcript): boolean {
  if (before.source.sha256 === now.source.sha256) return true
  const said = new Set(before.points.flatMap(({ text }) => Object.values(text)))
  const telling = now.points.filter(({ text }) =>
    Object.values(text).some((words) => words.length >= TELLING),
  )
  const same = telling.filter(({ text }) => Object.values(text).some((words) => said.has(words)))
  return telling.length > 0 && same.length >= SAME * telling.length
}

/** Whether a person has made anything of the themes that were found. */
export const hasHand = ({ themes, setAside, ...rest }: Transcript): boolean =>
  setAside !== undefined ||
  themes.some((theme) => theme.origin === 'person' || isTouched(theme, confirmedThemes(rest)))

const isTouched = (theme: Theme, confirmed: ReadonlySet<string>) =>
  isFound(theme) && (confirmed.has(theme.id) || isNamed(theme))

/** Whether a theme that was found is one of before: by its terms, and of a list of words by its id too. */
const isSame = (before: Theme, now: Theme) =>
  before.origin === now.origin &&
  (now.origin === 'words' || before.id === now.id) &&
  overlapClearly(termsOf(before.evidence), termsOf(now.evidence))

/** Whether a person has named a theme of before, given the one that is the same now. */
const isRenamed = (before: Theme, now: Theme) =>
  before.origin === 'words' ? isNamed(before) : !sameWords(before.label, now.label)

/**
 * A transcript whose themes have just been found with what a person had made of those of `before`: names, groups,
 * merges and confirmations of themes whose terms overlap clearly, and themes that were removed.
 */
export function carryThemes(before: Transcript, now: Transcript): Carried {
  const confirmed = confirmedThemes(before)
  const touched = before.themes.filter((theme) => isTouched(theme, confirmed))
  const removed = (before.setAside?.themes ?? []).map((theme) => termsOf(theme))
  const groups = new Map(before.groups?.map(({ id, label }) => [id, label]))
  /** Per theme of before: those that are the same now. */
  const again = new Map<Theme, Theme[]>()
  const leftOut: string[] = []
  for (const theme of now.themes) {
    if (!isFound(theme)) continue
    const terms = termsOf(theme.evidence)
    if (removed.some((other) => overlapClearly(other, terms))) leftOut.push(theme.id)
    else {
      const same = touched.find((other) => isSame(other, theme))
      if (same) again.set(same, [...(again.get(same) ?? []), theme])
    }
  }
  const { setAside } = before
  let next: Transcript = now
  const make = (edit: (transcript: Transcript) => Edited) => {
    const made = edit(next)
    if (made.ok) next = made.transcript
  }
  for (const id of leftOut) make((transcript) => dropTheme(transcript, id))
  for (const [theme, [first, ...more]] of again) {
    const { id } = first!
    for (const other of more) make((transcript) => mergeThemes(transcript, other.id, id))
    if (isRenamed(theme, first!)) make((transcript) => nameTheme(transcript, id, theme.label))
    const group = theme.group === undefined ? undefined : groups.get(theme.group)
    if (group) make((transcript) => newGroup(transcript, id, group))
    next = withThemeChecked(next, id, confirmed.has(theme.id))
  }
  const made = before.themes.filter(({ origin }) => origin === 'person')
  const unmatched = touched.filter((theme) => !again.has(theme))
  return {
    transcript: setAside && Object.keys(setAside).length > 0 ? { ...next, setAside } : next,
    themes: again.size,
    leftOut: leftOut.length,
    lost: [...unmatched, ...made].map(({ label }) => label),
  }
}
