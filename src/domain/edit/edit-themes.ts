import { isFound } from '../format/is-found.ts'
import { type Localized, MOST, MOST_THEMES, type Transcript } from '../format/transcript.ts'
import { type Edited, edited, refused } from './edit.ts'
import { changePoint } from './edit-points.ts'
import { withThemeChecked } from './edit-theme-list.ts'
import { newId } from './new-id.ts'
import { keepPromise, tidy } from './words.ts'

/*
 * Corrections of what points are about.
 */

export function addTheme(transcript: Transcript, point: string, theme: string): Edited {
  if (!transcript.themes.some(({ id }) => id === theme)) {
    return refused({ reason: 'gone', of: 'theme' })
  }
  const themes = transcript.points.find(({ id }) => id === point)?.themes ?? []
  if (themes.includes(theme)) return edited(transcript, { point })
  if (themes.length >= MOST_THEMES) return refused({ reason: 'themes' })
  return changePoint(transcript, point, (one) => ({ ...one, themes: [...one.themes, theme] }))
}

export const takeTheme = (transcript: Transcript, point: string, theme: string): Edited =>
  changePoint(transcript, point, (one) => ({
    ...one,
    themes: one.themes.filter((id) => id !== theme),
  }))

/** A theme that the meeting has not had, last in the list, for a point. */
export function newTheme(transcript: Transcript, point: string, words: Localized): Edited {
  const label = tidy(words)
  if (!label) return refused({ reason: 'empty' })
  if (transcript.themes.length >= MOST.themes) return refused({ reason: 'many-themes' })
  const theme = { id: newId(transcript.themes, label, 'theme'), label, origin: 'person' as const }
  const next = { ...transcript, themes: [...transcript.themes, theme] }
  return addTheme(keepPromise(next, label), point, theme.id)
}

export function nameTheme(transcript: Transcript, id: string, words: Localized): Edited {
  const at = transcript.themes.findIndex((theme) => theme.id === id)
  const theme = transcript.themes[at]
  if (!theme) return refused({ reason: 'gone', of: 'theme' })
  const label = tidy(words)
  if (!label) return refused({ reason: 'empty' })
  const next = { ...transcript, themes: transcript.themes.with(at, { ...theme, label }) }
  // Who names a theme has read it.
  const named = isFound(theme) ? withThemeChecked(next, id, true) : next
  return edited(keepPromise(named, label), {})
}
