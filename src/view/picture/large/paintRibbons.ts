import { strongest } from '../../../layout/large/drawn.ts'
import type { Ribbon, Ribbons } from '../../../layout/large/ribbons.ts'
import type { KindColours } from './kind-colours.ts'

/** As in `styles.css`, for the other painter. */
export const OPACITY = {
  plain: 0.6,
  faded: 0.09,
  lifted: 1,
  beyond: 0.15,
  beyondFaded: 0.04,
} as const

/**
 * Paints ribbons on a canvas: the strongest, those to the edges faintly, and over them all of those
 * that are lifted, with the rest faded, or told, with the rest as it is.
 * @param isLifted null where nothing is lifted.
 * @param isTold null where nothing is told, or something lifted.
 * @param width from one column to the other, in pixels.
 */
export function paintRibbons(
  context: CanvasRenderingContext2D,
  ribbons: Ribbons,
  isLifted: ((ribbon: Ribbon) => boolean) | null,
  isTold: ((ribbon: Ribbon) => boolean) | null,
  width: number,
  colours: KindColours,
): void {
  const draw = (ribbon: Ribbon, opacity: number, more = 0) => {
    context.globalAlpha = opacity
    context.strokeStyle = colours[ribbon.kind]!
    context.lineWidth = ribbon.width + more
    context.beginPath()
    context.moveTo(0, ribbon.y0)
    context.bezierCurveTo(width / 2, ribbon.y0, width / 2, ribbon.y1, width, ribbon.y1)
    context.stroke()
  }
  for (const ribbon of ribbons.beyond) draw(ribbon, isLifted ? OPACITY.beyondFaded : OPACITY.beyond)
  for (const ribbon of strongest(ribbons)) draw(ribbon, isLifted ? OPACITY.faded : OPACITY.plain)
  const isLit = isLifted ?? isTold
  if (!isLit) return
  for (const ribbon of [...ribbons.beyond, ...ribbons.between]) {
    if (isLit(ribbon)) draw(ribbon, OPACITY.lifted, 0.25)
  }
}
