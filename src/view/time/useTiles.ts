import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { layoutTile, type Spread, type Tile, tileCount } from '../../layout/time/tile.ts'
import { cellAt, middleOf, type TimeScale } from '../../layout/time/time-scale.ts'

/** So few points are all in the page, to be read one after the other. */
const FEW = 500

/** What is drawn beside what is in view, so that scrolling finds it there: a part of a tile. Not of bars, which are many. */
const BESIDE = 0.5

/**
 * The tiles of what is in view, and the one with a point that must be in the page. Scrolling is the
 * browser's: only where it comes to another tile something is rendered.
 */
export function useTiles(
  spread: Spread,
  scroller: RefObject<HTMLElement | null>,
  room: number,
  kept: number | null,
) {
  const { scale, speech } = spread
  const [scrolled, setScrolled] = useState(0)
  const rangeAt = useCallback(
    (left: number): readonly [first: number, last: number] => {
      const last = tileCount(scale) - 1
      if (speech.order.length <= FEW) return [0, last]
      const at = (x: number) => Math.min(last, Math.max(0, Math.floor(x / scale.tile)))
      const more = scale.isEach ? BESIDE * scale.tile : 0
      return [at(left - more), at(left + room + more)]
    },
    [scale, speech, room],
  )
  const [first, last] = rangeAt(scrolled)
  const onScroll = useCallback(() => {
    const left = scroller.current?.scrollLeft ?? 0
    setScrolled((now) => (String(rangeAt(now)) === String(rangeAt(left)) ? now : left))
  }, [rangeAt, scroller])

  // Where it is zoomed, what was in the middle stays there.
  const before = useRef<TimeScale | null>(null)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box || room === 0) return
    const last = before.current
    before.current = scale
    if (!last || last === scale) return
    box.scrollLeft = leftAfter(last, box.scrollLeft, scale, room)
    setScrolled(box.scrollLeft)
  }, [scale, scroller, room])

  /** Tells that it is about to be zoomed, so that only what will be in view is laid out. */
  const zoomTo = useCallback(
    (next: TimeScale) => {
      if (scroller.current) setScrolled(leftAfter(scale, scroller.current.scrollLeft, next, room))
    },
    [scale, scroller, room],
  )

  /** Brings a point into view, if it is not. */
  const show = useCallback(
    (point: number, isCentred = false) => {
      const rank = speech.rankOf[point]!
      const box = scroller.current
      if (!box || rank < 0) return
      const x = xOfRank(spread, rank)
      const isIn = x >= box.scrollLeft + scale.cell && x <= box.scrollLeft + room - scale.cell
      if (isIn && !isCentred) return
      box.scrollLeft = x - room / 2
      setScrolled(box.scrollLeft)
    },
    [spread, speech, scale, scroller, room],
  )

  const known = useMemo(() => ({ of: spread, tiles: new Map<number, Tile>() }), [spread])
  const keptRank = kept === null ? -1 : speech.rankOf[kept]!
  const keptTile = keptRank < 0 ? first : tileOf(scale, xOfRank(spread, keptRank))
  const tiles = useMemo(() => {
    const numbers = new Set<number>([keptTile])
    for (let number = first; number <= last; number++) numbers.add(number)
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number) => {
        const tile = known.tiles.get(number) ?? layoutTile(known.of, number)
        known.tiles.set(number, tile)
        return tile
      })
  }, [known, first, last, keptTile])
  return {
    tiles,
    from: first * scale.tile,
    to: Math.min(scale.width, (last + 1) * scale.tile),
    onScroll,
    show,
    zoomTo,
  }
}

/** How far it is scrolled with another scale, where what is in the middle stays there. */
const leftAfter = (before: TimeScale, left: number, after: TimeScale, room: number) =>
  Math.max(0, Math.min(after.width - room, after.xOf(before.placeAt(left + room / 2)) - room / 2))

const xOfRank = ({ speech, scale }: Spread, rank: number) =>
  middleOf(scale, cellAt(scale, scale.xOf(speech.places[rank]!)))

const tileOf = (scale: TimeScale, x: number) =>
  Math.min(tileCount(scale) - 1, Math.floor(x / scale.tile))
