import type { Ribbon, Ribbons } from '../../../layout/large/ribbons.ts'

/** What both painters get. */
export interface PaintProps {
  readonly ribbons: Ribbons
  /** Of the space between the columns, in pixels. */
  readonly width: number
  readonly height: number
  /** Gives a test for what is lifted now; null where nothing is. */
  readonly liftOf: () => ((ribbon: Ribbon) => boolean) | null
  /** Of what the pane tells while nothing is lifted; null where it tells of nothing. */
  readonly toldOf: () => ((ribbon: Ribbon) => boolean) | null
  /** Tells when something else may be lifted. */
  readonly subscribe: (listener: () => void) => () => void
}
