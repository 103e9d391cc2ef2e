import { later } from '../parts/later.tsx'

/** What every article has: the pane says once where it could not be fetched. */
export const PointButtons = later(
  () => import('./PointButtons.tsx').then((m) => m.PointButtons),
  true,
)
export const OriginalWording = later(
  () => import('../source/OriginalWording.tsx').then((m) => m.OriginalWording),
  true,
)
