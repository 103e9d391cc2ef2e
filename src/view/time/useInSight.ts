import { useEffectEvent, useLayoutEffect } from 'react'

/** Shows a point that is chosen here, elsewhere or by the address; again where the room (px) becomes another. */
export function useInSight(
  point: number | undefined,
  room: number,
  show: (point: number) => void,
): void {
  const latest = useEffectEvent(show)
  useLayoutEffect(() => {
    if (room > 0 && point !== undefined) latest(point)
  }, [point, room])
}
