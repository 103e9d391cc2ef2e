import type { Meeting } from '../../domain/meeting/meeting.ts'
import { isLarge } from '../../layout/is-large.ts'
import type { Choice, View } from '../../state/address/choice.ts'
import { type Later, later } from '../parts/later.tsx'
import type { ViewProps } from '../parts/ViewProps.ts'
import type { TABLE_VIEWS } from './tableViews.ts'

/** What stands in the place of the small picture. */
export interface LaterView {
  readonly View: Later<ViewProps>
  /**
   * Where the pane and the kinds to tick do not stand beside it from the first: `next`, it is enough for
   * one frame; `none`, all of a meeting is shown whatever is filtered, in a pane of its own.
   */
  readonly pane?: 'next' | 'none'
}

const tableView = (name: keyof typeof TABLE_VIEWS): LaterView => ({
  View: later(() => import('./tableViews.ts').then((m) => m.TABLE_VIEWS[name])),
})

/** The views beside the small picture, each fetched when it is first shown. */
export const LATER_VIEWS: Readonly<
  Record<Exclude<View, 'picture'> | 'comparison' | 'large', LaterView>
> = {
  time: { View: later(() => import('../time/MeetingInTime.tsx').then((m) => m.MeetingInTime)) },
  agenda: { View: later(() => import('../agenda/Agenda.tsx').then((m) => m.Agenda)) },
  matrix: tableView('matrix'),
  remedies: tableView('remedies'),
  coverage: tableView('coverage'),
  comparison: tableView('comparison'),
  source: { View: later(() => import('../source/SourceView.tsx').then((m) => m.SourceView)) },
  review: {
    View: later(() => import('../review/Review.tsx').then((m) => m.Review)),
    pane: 'none',
  },
  large: {
    View: later(() => import('../picture/large/LargePicture.tsx').then((m) => m.LargePicture)),
    pane: 'next',
  },
}

/** What a choice shows of a meeting; undefined where it is the small picture. */
export function viewOf({ compare, view }: Choice, meeting: Meeting): LaterView | undefined {
  if (compare.length > 0) return LATER_VIEWS.comparison
  if (view !== 'picture') return LATER_VIEWS[view]
  return isLarge(meeting) ? LATER_VIEWS.large : undefined
}
