import { type RefObject, useEffect } from 'react'

/** Speeds to choose from. */
export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const

/** How far a key goes, in s. */
const STEP = 2

const stepped = (speed: number, by: number) => {
  const all: readonly number[] = SPEEDS
  return all[all.indexOf(speed) + by] ?? speed
}

/** The keys that transcribers know, as oTranscribe has them, while a player is there. */
export function usePlayerKeys(
  element: RefObject<HTMLMediaElement | null>,
  setSpeed: (change: (speed: number) => number) => void,
): void {
  useEffect(() => {
    const next = (by: 1 | -1) => setSpeed((speed) => stepped(speed, by))
    const move = (by: number) => {
      if (element.current) element.current.currentTime += by
    }
    const does: Readonly<Record<string, () => void>> = {
      F1: () => move(-STEP),
      F2: () => move(STEP),
      F3: () => next(-1),
      F4: () => next(1),
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const act = does[event.key]
      if (!act || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [element, setSpeed])
}
