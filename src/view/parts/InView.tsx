import {
  createContext,
  type ReactElement,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import {
  type CustomItemComponentProps,
  Virtualizer,
  type VirtualizerHandle,
  WindowVirtualizer,
} from 'virtua'

type Handle = Pick<VirtualizerHandle, 'scrollToIndex'>

/** What scrolls the list: a pane of the page, or null for the page, and how far down in it the list begins (px). */
interface Place {
  readonly scroller: HTMLElement | null
  readonly margin: number
}

/**
 * More entries than a page should hold: those in view are in it, and in a box that scrolls the one that
 * has the focus.
 */
export function InView<T>(props: {
  entries: ArrayLike<T>
  /** Whether they are the items of a list, and each is to say which of how many it is. */
  listed?: boolean
  /** About how high an entry is (px), where they are much higher than a few lines. */
  height?: number
  /** The place of the entry to bring into view; −1 for none. */
  current?: number
  children: (entry: T, index: number) => ReactElement
}): ReactNode {
  const { entries, listed = false, height, current = -1, children } = props
  const list = useRef<HTMLDivElement>(null)
  const handle = useRef<Handle | null>(null)
  const keep = useCallback((it: Handle | null) => {
    handle.current = it
  }, [])
  const place = usePlace(list)
  const scroller = useRef<HTMLElement | null>(null)
  scroller.current = place?.scroller ?? null
  const isPlaced = place !== null
  // Other entries are another list: there it is looked for anew.
  useEffect(() => {
    const isThere = current >= 0 && current < entries.length
    if (isPlaced && isThere) handle.current?.scrollToIndex(current, { align: 'nearest' })
  }, [current, entries, isPlaced])
  const [focused, setFocused] = useState(-1)
  const shared = {
    ref: keep,
    data: entries,
    children,
    item: listed ? ListItem : Item,
    ...(listed ? { as: 'ul' as const } : {}),
    ...(height ? { itemSize: height } : {}),
  }
  const keepMounted = focused >= 0 && focused < entries.length ? [focused] : []
  return (
    <div
      ref={list}
      onFocusCapture={({ target }) => {
        const item = target.closest<HTMLElement>('[data-place]')
        setFocused(Number(item?.dataset.place ?? -1))
      }}
    >
      <ListSize value={entries.length}>
        {place &&
          (place.scroller ? (
            <Virtualizer
              {...shared}
              scrollRef={scroller}
              startMargin={place.margin}
              keepMounted={keepMounted}
            />
          ) : (
            <WindowVirtualizer {...shared} />
          ))}
      </ListSize>
    </div>
  )
}

const ListSize = createContext(0)

/** An item of a list of which only some are in the page. */
function ListItem({ index, ...rest }: CustomItemComponentProps): ReactNode {
  return <li data-place={index} aria-posinset={index + 1} aria-setsize={use(ListSize)} {...rest} />
}

function Item({ index, ...rest }: CustomItemComponentProps): ReactNode {
  return <div data-place={index} {...rest} />
}

/** Finds out what scrolls a list, and again when what stands around it grows. */
function usePlace(list: { readonly current: HTMLElement | null }): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useLayoutEffect(() => {
    const measure = () => {
      if (!list.current) return
      const scroller = scrollerOf(list.current)
      const margin = scroller
        ? list.current.getBoundingClientRect().top -
          scroller.getBoundingClientRect().top +
          scroller.scrollTop
        : 0
      setPlace((now) =>
        now && now.scroller === scroller && Math.abs(now.margin - margin) < 1
          ? now
          : { scroller, margin },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const part of place?.scroller?.children ?? [document.body]) observer.observe(part)
    return () => observer.disconnect()
  })
  return place
}

/** The nearest box around an element that scrolls; null where that is the page. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'auto') return box
  }
  return null
}
