import type { Target } from '../../layout/emphasis.ts'
import type { Arc } from '../../layout/time/arcs.ts'

/** What can be pointed at in a meeting in time: a row, a point, several points in one, replies. */
export type TimeTarget =
  | Target
  | { readonly is: 'bar'; readonly points: readonly number[] }
  | { readonly is: 'arc'; readonly replies: Arc['replies'] }
