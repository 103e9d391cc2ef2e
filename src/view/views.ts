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

/** A view that is fetched when it is first shown, or `ahead` of that; once that is over it is there. */
type LazyView = LazyExoticComponent<ComponentType<ViewProps>> & {
  readonly ahead: () => Promise<void>
}

function lazyView(load: () => Promise<ComponentType<ViewProps>>): LazyView {
  let here: ComponentType<ViewProps> | null = null
  const ahead = async () => {
    // What cannot be had ahead is asked for again when it is shown, and missed there.
    here = await load().catch(() => null)
  }
  return Object.assign(
    lazy(() => (here ? atHand(here) : load().then(asModule))),
    { ahead },
  )
}

const asModule = <T>(it: T) => ({ default: it })

/** A promise is never kept at once, and React shows a third of a second of nothing for the least wait. */
const atHand = <T>(it: T) =>
  // biome-ignore lint/suspicious/noThenProperty: it stands for a promise
  ({ then: (take: (module: { default: T }) => void) => take(asModule(it)) }) as Promise<{
    default: T
  }>

const tableView = (name: keyof typeof TABLE_VIEWS): LazyView =>
  lazyView(async () => (await import('./tables/tableViews.ts')).TABLE_VIEWS[name])

/** The views beside the picture. */
export const LAZY_VIEWS: Partial<Record<View, LazyView>> = {
  matrix: tableView('matrix'),
  remedies: tableView('remedies'),
  coverage: tableView('coverage'),
  source: lazyView(async () => (await import('./source/SourceView.tsx')).SourceView),
  review: lazyView(async () => (await import('./review/Review.tsx')).Review),
}

const COMPARISON = tableView('comparison')

export const LARGE_PICTURE = lazyView(
  async () => (await import('./picture/large/LargePicture.tsx')).LargePicture,
)

/** What stands in the place of the picture; nothing where it is the picture that is seen whole. */
export const viewOf = (choice: Choice, meeting: Meeting): LazyView | undefined =>
  choice.compare.length > 0
    ? COMPARISON
    : (LAZY_VIEWS[choice.view] ?? (isLarge(meeting) ? LARGE_PICTURE : undefined))
