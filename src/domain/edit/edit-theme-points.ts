import { MOST, MOST_THEMES, type Theme, type Transcript } from '../format/transcript.ts'
import { type Edited, edited, refused } from './edit.ts'
import { movedPoint, withThemeChecked } from './edit-theme-list.ts'
import { newId } from './new-id.ts'
import { keepPromise } from './words.ts'

/*
 * Corrections of which points are on a theme, of several at once.
 */

const GONE = refused({ reason: 'gone', of: 'theme' })

/** Puts some of the points that are on one theme on another. */
export function movePoints(
  transcript: Transcript,
  {
    points,
    from,
    into,
  }: { readonly points: readonly string[]; readonly from: string; readonly into: string },
): Edited {
  const isThere = (wanted: string) => transcript.themes.some(({ id }) => id === wanted)
  if (!isThere(from) || !isThere(into)) return GONE
  if (points.length === 0) return refused({ reason: 'none-chosen' })
  if (from === into) return edited(transcript, {})
  const going = new Set(points)
  const next = transcript.points.map((point) =>
    going.has(point.id) ? movedPoint(point, from, into) : point,
  )
  return edited({ ...transcript, points: next }, {})
}

/**
 * Makes a term that was nearly a theme one: last in the list, for the points that have room for it. Who adds it
 * has confirmed it.
 */
export function takeCandidate(
  transcript: Transcript,
  {
    label,
    evidence,
    points,
  }: Pick<Theme, 'label' | 'evidence'> & { readonly points: readonly string[] },
): Edited {
  if (transcript.themes.length >= MOST.themes) return refused({ reason: 'many-themes' })
  const id = newId(transcript.themes, label, 'theme')
  const theme: Theme = { id, label, origin: 'words', ...(evidence && { evidence }) }
  const having = new Set(points)
  const next = {
    ...transcript,
    themes: [...transcript.themes, theme],
    points: transcript.points.map((point) =>
      having.has(point.id) && point.themes.length < MOST_THEMES
        ? { ...point, themes: [...point.themes, id] }
        : point,
    ),
  }
  return edited(keepPromise(withThemeChecked(next, id, true), label), {})
}
