import type { KeyboardEvent } from 'react'
import { isWalkKey, type WalkKey } from '../../state/address/walk.ts'

/**
 * What arrow keys, Home and End do in a picture or a table of controls.
 * @param placeOf the place that a control stands for; null for what is none of these controls.
 * @param next where a key leads from there: null for nowhere; undefined for what is no key of it, and
 * then the browser does with it what it does.
 * @param go gives the focus to the control of a place.
 */
export const walkKeys =
  <Place>(
    placeOf: (element: EventTarget) => Place | null,
    next: (here: Place, key: WalkKey) => Place | null | undefined,
    go: (place: Place) => void,
  ) =>
  (event: KeyboardEvent): void => {
    const here = placeOf(event.target)
    if (!here || !isWalkKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    const to = next(here, event.key)
    if (to === undefined) return
    event.preventDefault()
    if (to) go(to)
  }
