import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import { isLarge } from '../../layout/is-large.ts'
import type { Choice, Choose, View } from '../../state/address/choice.ts'
import { type Later, later } from '../parts/later.tsx'
import type { TABLE_VIEWS } from '../tables/tableViews.ts'

/** What every view of a meeting gets. */
export interface ViewProps {
  readonly meeting: Meeting
  /** The points that filter and search leave, ascending. */
  readonly points: Int32Array
  readonly tally: Tally
  readonly filter: Filter
  readonly choice: Choice
  readonly speaker: number | null
  readonly choose: Choose
}

const tableView = (name: keyof typeof TABLE_VIEWS) =>
  later<ViewProps>(() => import('../tables/tableViews.ts').then((m) => m.TABLE_VIEWS[name]))

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
