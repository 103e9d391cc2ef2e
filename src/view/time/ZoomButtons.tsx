import type { ReactNode } from 'react'
import { Button } from '../parts/Button.tsx'
import { useSayTime } from './SayTime.tsx'

/** To see less from nearer, or more from farther; nothing where all can be seen apart already. */
export function ZoomButtons(props: {
  zoom: number
  zooms: number
  onZoom: (zoom: number) => void
}): ReactNode {
  const { zoom, zooms, onZoom } = props
  const say = useSayTime()
  if (zooms < 2) return null
  const button = (step: 1 | -1, sign: string, name: string) => {
    const isEnd = zoom + step < 0 || zoom + step >= zooms
    return (
      <Button
        aria-label={name}
        title={name}
        aria-disabled={isEnd}
        className="min-w-9 aria-disabled:cursor-default aria-disabled:text-muted aria-disabled:hover:bg-surface"
        onClick={() => !isEnd && onZoom(zoom + step)}
      >
        {sign}
      </Button>
    )
  }
  return (
    <div role="group" aria-label={say((m) => m.zoom)} className="flex gap-1">
      {button(
        -1,
        '−',
        say((m) => m.zoomOut),
      )}
      {button(
        1,
        '+',
        say((m) => m.zoomIn),
      )}
    </div>
  )
}
