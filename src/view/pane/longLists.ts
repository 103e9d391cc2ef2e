import { later } from '../parts/later.tsx'

/** More points than so many take longer to lay out than a reader should wait. */
export const MOST_AT_ONCE = 80

/** The list for more, fetched when there are. */
export const LongPoints = later(() => import('./PointsInView.tsx').then((m) => m.PointsInView))
