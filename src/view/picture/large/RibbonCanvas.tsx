import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import type { PaintProps } from './PaintProps.ts'
import { type KindColours, kindColours, paintRibbons } from './paintRibbons.ts'

/** Paints ribbons where there are many: what is pointed at is painted again, nothing is rendered. */
export function RibbonCanvas(props: PaintProps): ReactNode {
  const { ribbons, width, height, liftOf, subscribe } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const paint = useRef(() => {})
  // Asking for a style makes the browser work it out anew: once, not with every frame.
  const colours = useRef<KindColours | null>(null)

  useLayoutEffect(() => {
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
      colours.current ??= kindColours()
      paintRibbons(context, ribbons, liftOf(), width, colours.current)
    }
    paint.current()
    return subscribe(() => paint.current())
  }, [ribbons, width, height, liftOf, subscribe])

  useEffect(() => {
    // Colours and pixels change without any rendering.
    const again = () => {
      colours.current = null
      paint.current()
    }
    const queries = [
      matchMedia('(prefers-color-scheme: dark)'),
      matchMedia('(forced-colors: active)'),
    ]
    for (const query of queries) query.addEventListener('change', again)
    window.addEventListener('resize', again)
    return () => {
      for (const query of queries) query.removeEventListener('change', again)
      window.removeEventListener('resize', again)
    }
  }, [])

  return <canvas ref={canvas} className="size-full" />
}
