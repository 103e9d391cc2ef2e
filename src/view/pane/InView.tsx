import {
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { Virtualizer, type VirtualizerHandle, WindowVirtualizer } from 'virtua'

type Handle = Pick<VirtualizerHandle, 'scrollToIndex'>

/** What scrolls the list: the pane, or null for the page, and how far down in it the list begins (px). */
interface Place {
  readonly scroller: HTMLElement | null
  readonly margin: number
}

/** A list in the pane with more entries than a page should hold: only those in view are in it. */
export function InView<T>(props: {
  entries: ArrayLike<T>
  /** The place of the entry to bring into view; −1 for none. */
  current?: number
  children: (entry: T, index: number) => ReactElement
}): ReactNode {
  const { entries, current = -1, children } = props
  const list = useRef<HTMLDivElement>(null)
  const handle = useRef<Handle | null>(null)
  const keep = useCallback((it: Handle | null) => {
    handle.current = it
  }, [])
  const place = usePlace(list)
  const scroller = useRef<HTMLElement | null>(null)
  scroller.current = place?.scroller ?? null
  const isPlaced = place !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries are another list
  useEffect(() => {
    if (isPlaced && current >= 0) handle.current?.scrollToIndex(current, { align: 'nearest' })
  }, [current, entries, isPlaced])
  return (
    <div ref={list}>
      {place &&
        (place.scroller ? (
          <Virtualizer ref={keep} data={entries} scrollRef={scroller} startMargin={place.margin}>
            {children}
          </Virtualizer>
        ) : (
          <WindowVirtualizer ref={keep} data={entries}>
            {children}
          </WindowVirtualizer>
        ))}
    </div>
  )
}

/** Finds out what scrolls a list, after each rendering: what stands above it may have grown. */
function usePlace(list: { readonly current: HTMLElement | null }): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useLayoutEffect(() => {
    const measure = () => {
      const pane = list.current?.closest('section')
      if (!list.current || !pane) return
      const scrolls = getComputedStyle(pane).overflowY === 'auto'
      const scroller = scrolls ? pane : null
      const margin = scrolls
        ? list.current.getBoundingClientRect().top -
          pane.getBoundingClientRect().top +
          pane.scrollTop
        : 0
      setPlace((now) =>
        now && now.scroller === scroller && Math.abs(now.margin - margin) < 1
          ? now
          : { scroller, margin },
      )
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  })
  return place
}
