import { type ReactNode, useEffect, useState } from 'react'
import type { Ribbons } from '../../../layout/large/ribbons.ts'
import { createColours } from './kind-colours.ts'
import type { PaintProps } from './PaintProps.ts'
import { RibbonCanvas } from './RibbonCanvas.tsx'
import { RibbonSvg } from './RibbonSvg.tsx'

/**
 * More are a canvas: a path element each would cost more than a frame while rows scroll. Up to so many
 * the two take about as long, and paths stay sharp however far a reader zooms in.
 */
const MOST_IN_SVG = 120

/**
 * Draws what the layout gives: one layout, two painters. What was needed once stays in the page, hidden
 * while the other draws, since making either anew takes longer than painting.
 */
export function Painter(props: PaintProps): ReactNode {
  const { ribbons } = props
  const few = ribbons.between.length + ribbons.beyond.length <= MOST_IN_SVG
  const [inSvg, setInSvg] = useState<Ribbons | null>(null)
  if (few && inSvg !== ribbons) setInSvg(ribbons)
  const [wereMany, setWereMany] = useState(false)
  if (!few && !wereMany) setWereMany(true)
  const [colours] = useState(createColours)
  // Not only when a click needs them.
  useEffect(() => {
    colours.now()
  }, [colours])
  return (
    <>
      {wereMany && (
        <div hidden={few} className="size-full">
          <RibbonCanvas {...props} hidden={few} colours={colours} />
        </div>
      )}
      {inSvg && (
        <div hidden={!few} className="size-full">
          <RibbonSvg {...props} ribbons={inSvg} />
        </div>
      )}
    </>
  )
}
