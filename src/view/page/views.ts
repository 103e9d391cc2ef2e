import type { Meeting } from '../../domain/meeting/meeting.ts'
import { isLarge } from '../../layout/is-large.ts'
import type { Choice, View } from '../../state/address/choice.ts'
import { type Later, later } from '../parts/later.tsx'
import type { ViewProps } from '../parts/ViewProps.ts'
import type { TABLE_VIEWS } from './tableViews.ts'

const tableView = (name: keyof typeof TABLE_VIEWS) =>
  later<ViewProps>(() => import('./tableViews.ts').then((m) => m.TABLE_VIEWS[name]))

/** The views beside the picture. */
export const LAZY_VIEWS: Partial<Record<View, Later<ViewProps>>> = {
  matrix: tableView('matrix'),
  remedies: tableView('remedies'),
  coverage: tableView('coverage'),
  source: later(() => import('../source/SourceView.tsx').then((m) => m.SourceView)),
  review: later(() => import('../review/Review.tsx').then((m) => m.Review)),
}

const COMPARISON = tableView('comparison')

export const LARGE_PICTURE = later<ViewProps>(() =>
  import('../picture/large/LargePicture.tsx').then((m) => m.LargePicture),
)

/** What stands in the place of the picture; nothing where it is the picture that is seen whole. */
export const viewOf = (choice: Choice, meeting: Meeting): Later<ViewProps> | undefined =>
  choice.compare.length > 0
    ? COMPARISON
    : (LAZY_VIEWS[choice.view] ?? (isLarge(meeting) ? LARGE_PICTURE : undefined))
