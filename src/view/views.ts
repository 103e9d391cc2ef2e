import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Filter } from '../domain/filter.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Tally } from '../domain/tally.ts'
import { isLarge } from '../layout/is-large.ts'
import type { Choice, Choose, View } from '../state/choice.ts'
import type { TABLE_VIEWS } from './tables/tableViews.ts'

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

type LazyView = LazyExoticComponent<ComponentType<ViewProps>>

const tableView = (name: keyof typeof TABLE_VIEWS): LazyView =>
  lazy(async () => ({ default: (await import('./tables/tableViews.ts')).TABLE_VIEWS[name] }))

/** The views beside the picture, each loaded when first used. */
export const LAZY_VIEWS: Partial<Record<View, LazyView>> = {
  matrix: tableView('matrix'),
  remedies: tableView('remedies'),
  coverage: tableView('coverage'),
  source: lazy(async () => ({ default: (await import('./source/SourceView.tsx')).SourceView })),
  review: lazy(async () => ({ default: (await import('./review/Review.tsx')).Review })),
}

const COMPARISON = tableView('comparison')

const LARGE_PICTURE: LazyView = lazy(async () => ({
  default: (await import('./picture/large/LargePicture.tsx')).LargePicture,
}))

/** What stands in the place of the picture; nothing where it is the picture that is seen whole. */
export const viewOf = (choice: Choice, meeting: Meeting): LazyView | undefined =>
  choice.compare.length > 0
    ? COMPARISON
    : (LAZY_VIEWS[choice.view] ?? (isLarge(meeting) ? LARGE_PICTURE : undefined))
