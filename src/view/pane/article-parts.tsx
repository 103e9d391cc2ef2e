import type { ReactNode } from 'react'
import { later } from '../parts/later.tsx'

/** What every article has; {@link ArticlePartsMissing} says once where it could not be fetched. */
export const PointButtons = later(
  () => import('./PointButtons.tsx').then((m) => m.PointButtons),
  true,
)
export const OriginalWording = later(
  () => import('../source/OriginalWording.tsx').then((m) => m.OriginalWording),
  true,
)

/** Which of them could not be fetched, above the articles. */
export const ArticlePartsMissing = (): ReactNode => (
  <>
    <PointButtons.Notice />
    <OriginalWording.Notice />
  </>
)
