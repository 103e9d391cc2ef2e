import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { cellKey, type Spread } from '../../layout/time/tile.ts'
import { cellAt } from '../../layout/time/time-scale.ts'
import type { WalkKey } from '../../state/address/walk.ts'
import { walkTime } from '../../state/address/walk-time.ts'
import { walkKeys } from '../parts/walkKeys.ts'

/** Where the keyboard is: at the name of a speaker, at a theme, or at what was said (by numbers). */
interface Place {
  readonly is: 'speaker' | 'theme' | 'mark'
  readonly number: number
}

const ATTRIBUTES = { speaker: 'laneName', theme: 'themeControl', mark: 'mark' } as const

/**
 * Arrow keys, Home and End along the names of the lanes, the themes and the marks, from a name to the
 * first of its marks and back. Each of the three is one stop of Tab. A mark that is not in the page is
 * brought into view, and has the focus once it is there.
 */
export function useTimeWalk(props: {
  root: RefObject<HTMLElement | null>
  spread: Spread
  /** The speaker whose name Tab comes to first. */
  speaker: number | null
  /** The point whose mark had the focus last. */
  at: number | null
  setAt: (point: number) => void
  show: (point: number) => void
}) {
  const { root, spread, speaker, at, setAt, show } = props
  const { meeting, speech, scale, speakers, themes, remains } = spread
  const [names, setNames] = useState<{ speaker: number | null; theme: number | null }>({
    speaker,
    theme: null,
  })
  const [last, setLast] = useState<Place['is'] | null>(null)
  const [going, setGoing] = useState<number | null>(null)
  const goTo = useCallback(
    (point: number) => {
      setAt(point)
      setGoing(point)
    },
    [setAt],
  )
  const cellOf = (point: number) => cellAt(scale, scale.xOf(speech.places[speech.rankOf[point]!]!))
  const laneOf = (point: number) => speakers.laneOf[meeting.speakerOf[point]!]!
  const keyOf = (point: number) => cellKey(cellOf(point), laneOf(point))
  useLayoutEffect(() => {
    if (going === null) return
    show(going)
    const control = root.current?.querySelector<HTMLElement>(`[data-key="${keyOf(going)}"]`)
    if (!control) return
    control.focus({ preventScroll: true })
    setGoing(null)
  })

  const way = {
    ...{ speech, speakers, remains, speakerOf: meeting.speakerOf },
    isSame: (a: number, b: number) => cellOf(a) === cellOf(b),
  }
  const next = (here: Place, key: WalkKey): Place | null => {
    if (here.is === 'mark') {
      const to = walkTime(way, here.number, key)
      if (to !== null) return { is: 'mark', number: to }
      const row = speakers.rows[laneOf(here.number)]
      return key === 'ArrowLeft' && row !== undefined ? { is: 'speaker', number: row } : null
    }
    if (here.is === 'speaker' && key === 'ArrowRight') {
      const lane = speakers.laneOf[here.number]
      const first = speech.order.find((point) => remains[point] === 1 && laneOf(point) === lane)
      return first === undefined ? null : { is: 'mark', number: first }
    }
    const rows = here.is === 'speaker' ? speakers.rows : themes.rows
    const place = rows.indexOf(here.number)
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: rows.length - 1 }[
      key as string
    ]
    const row = to === undefined ? undefined : rows[to]
    return row === undefined ? null : { is: here.is, number: row }
  }
  const go = (place: Place) => {
    if (place.is === 'mark') goTo(place.number)
    else
      root.current
        ?.querySelector<HTMLElement>(`[data-${SELECTORS[place.is]}="${place.number}"]`)
        ?.focus()
  }
  const isThere = (point: number | null): point is number =>
    point !== null && remains[point] === 1 && speech.rankOf[point]! >= 0 && laneOf(point) >= 0
  const stopOf = (rows: readonly number[], row: number | null) =>
    row !== null && rows.includes(row) ? row : rows[0]
  return {
    stops: {
      speaker: stopOf(speakers.rows, names.speaker),
      theme: stopOf(themes.rows, names.theme),
    },
    /** The key of the cell that had the focus, where anything of it remains. */
    stop: isThere(at) ? keyOf(at) : null,
    /** The speaker at whose mark the keyboard was last. */
    elsewhere: last === 'mark' && isThere(at) ? meeting.speakerOf[at]! : null,
    goTo,
    events: {
      onKeyDown: walkKeys(placeOf, next, go),
      onFocus: ({ target }: FocusEvent) => {
        const here = placeOf(target)
        if (!here) return
        setLast(here.is)
        if (here.is === 'mark') setAt(here.number)
        else setNames((now) => ({ ...now, [here.is]: here.number }))
      },
    },
  }
}

function placeOf(element: EventTarget): Place | null {
  if (!(element instanceof HTMLElement)) return null
  for (const is of ['speaker', 'theme', 'mark'] as const) {
    const number = element.dataset[ATTRIBUTES[is]]
    if (number !== undefined) return { is, number: Number(number) }
  }
  return null
}

const SELECTORS = { speaker: 'lane-name', theme: 'theme-control' } as const
