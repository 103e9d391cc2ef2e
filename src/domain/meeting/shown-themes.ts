import type { Filter } from './filter.ts'
import type { Meeting } from './meeting.ts'

/**
 * The themes that a view by theme goes through, as shown: the ticked ones, or all. Points that
 * remain may be on other themes too, but not all points of those remain: nothing should be counted
 * there.
 */
export function shownThemes(meeting: Meeting, filter: Filter): number[] {
  if (filter.themes.length > 0) return [...new Set(filter.themes)].sort((a, b) => a - b)
  return meeting.themes.map((_, theme) => theme)
}
