import type { InView } from './InView.tsx'
import { later } from './later.ts'

/** {@link InView}, fetched when there is that much to show. */
export const LongList = later(() =>
  import('./InView.tsx').then((m) => m.InView as typeof InView<unknown>),
)
