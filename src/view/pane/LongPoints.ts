import { later } from '../parts/later.tsx'

/** The list for more points than are laid out at once, fetched when there are. */
export const LongPoints = later(() => import('./PointsInView.tsx').then((m) => m.PointsInView))
