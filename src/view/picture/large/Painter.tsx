import { type ReactNode, useEffect, useState } from 'react'
import { createColours } from './kind-colours.ts'
import type { PaintProps } from './PaintProps.ts'
import { RibbonCanvas } from './RibbonCanvas.tsx'
import { RibbonSvg } from './RibbonSvg.tsx'

/** More are a canvas: a path element each would cost more than a frame while rows scroll. */
const MOST_IN_SVG = 120

/** Draws what the layout gives: one layout, two painters. */
export function Painter(props: PaintProps): ReactNode {
  const { between, beyond } = props.ribbons
  const [colours] = useState(createColours)
  // A canvas costs most when it is made: one that was needed once will be again.
  const [many, setMany] = useState(false)
  if (!many && between.length + beyond.length > MOST_IN_SVG) setMany(true)
  // Not only when a click needs them.
  useEffect(() => {
    colours.now()
  }, [colours])
  return many ? <RibbonCanvas {...props} colours={colours} /> : <RibbonSvg {...props} />
}
