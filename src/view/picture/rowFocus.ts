import type { Place } from '../../state/address/walk.ts'
import { afterPaint } from '../../state/timing/after-paint.ts'
import { placeOf } from './placeOf.ts'

type Handler = (event: { readonly target: EventTarget }) => void

/**
 * Handlers for what holds rows, which tell the row that got the focus: at once by keyboard; by
 * pointer once its click is painted, since another stop of Tab has the page laid out.
 */
export function rowFocus(tell: (place: Place) => void): { onFocus: Handler; onClick: Handler } {
  const onFocus: Handler = ({ target }) => {
    const place = (target as Element).matches(':focus-visible') && placeOf(target)
    if (place) tell(place)
  }
  const onClick: Handler = ({ target }) => {
    const place = placeOf(target)
    if (place) afterPaint(() => tell(place))
  }
  return { onFocus, onClick }
}
