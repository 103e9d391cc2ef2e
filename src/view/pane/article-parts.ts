import { later } from '../parts/later.tsx'

/** What every article has: the pane says once where it could not be fetched. */
export const CiteButton = later(
  () => import('../export/CiteButton.tsx').then((m) => m.CiteButton),
  true,
)
export const OriginalWording = later(
  () => import('../source/OriginalWording.tsx').then((m) => m.OriginalWording),
  true,
)
export const HearButton = later(
  () => import('../recording/HearButton.tsx').then((m) => m.HearButton),
  true,
)
