import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import type { ColoursAtHand } from './kind-colours.ts'
import type { PaintProps } from './PaintProps.ts'
import { paintRibbons } from './paintRibbons.ts'

/** Paints ribbons where there are many: what is pointed at is painted again, nothing is rendered. */
export function RibbonCanvas(
  props: PaintProps & { hidden: boolean; colours: ColoursAtHand },
): ReactNode {
  const { ribbons, width, height, liftOf, toldOf, subscribe, hidden, colours } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const paint = useRef(() => {})

  useLayoutEffect(() => {
    paint.current = () => {}
    if (hidden) return
    const context = canvas.current?.getContext('2d')
    if (!context) return
    paint.current = () => {
      const ratio = window.devicePixelRatio
      const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)]
      // Giving a canvas its size empties it and is slow: only where it has changed.
      if (context.canvas.width !== across) context.canvas.width = across
      if (context.canvas.height !== down) context.canvas.height = down
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, width, height)
      paintRibbons(context, ribbons, liftOf(), toldOf(), width, colours.now())
    }
    paint.current()
    return subscribe(() => paint.current())
  }, [ribbons, width, height, liftOf, toldOf, hidden, colours, subscribe])

  useEffect(() => {
    // Colours and pixels change without any rendering.
    const again = () => paint.current()
    const stop = colours.subscribe(again)
    window.addEventListener('resize', again)
    return () => {
      stop()
      window.removeEventListener('resize', again)
    }
  }, [colours])

  return <canvas ref={canvas} className="size-full" />
}
