import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

/** What stays free between a menu and the edges of the window, in pixels. */
const EDGE = 8

/**
 * A menu below its button (ARIA's menu button pattern): arrows go round, Home and End, the first
 * letter; Escape and Tab close. `onClose` gives the focus back, `onLeave` leaves it where it went.
 */
export function Menu(props: {
  label: string
  at: 'first' | 'last'
  button: RefObject<HTMLButtonElement | null>
  onClose: () => void
  onLeave: (open: null) => void
  children: ReactNode
}): ReactNode {
  const { at, button, onClose, onLeave } = props
  const menu = useRef<HTMLDivElement>(null)
  const [shift, setShift] = useState(0)

  useLayoutEffect(() => {
    const { left, right } = menu.current!.getBoundingClientRect()
    // Without room to the right of the button's start it ends where the button does.
    const toEnd = button.current!.getBoundingClientRect().right - right
    setShift(right + EDGE > window.innerWidth ? Math.max(EDGE - left, toEnd) : 0)
    itemsOf(menu.current)
      .at(at === 'first' ? 0 : -1)
      ?.focus()
  }, [at, button])
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const inside = [menu.current, button.current].some((one) => one?.contains(target as Node))
      if (!inside) onLeave(null)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [button, onLeave])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      // The page would undo the last narrowing.
      event.preventDefault()
      onClose()
    } else if (event.key === 'Tab') onLeave(null)
    else {
      const next = nextItem(itemsOf(menu.current), event.key)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
  }
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={props.label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      style={{ translate: `${shift}px` }}
      className="absolute start-0 top-full z-20 mt-1 max-h-[80dvh] w-max max-w-80 min-w-60 overflow-y-auto rounded-xl border border-line bg-surface p-1.5 text-sm shadow-lg"
    >
      {props.children}
    </div>
  )
}

export function MenuGroup(props: { label: ReactNode; children: ReactNode }): ReactNode {
  const id = useId()
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="border-line py-1 not-first:border-t first:pt-0 last:pb-0"
    >
      <p id={id} className="px-2.5 py-0.5 text-xs font-semibold text-muted">
        {props.label}
      </p>
      {props.children}
    </div>
  )
}

/** Something to do, or with `checked` one of several to choose. */
export function MenuItem(props: {
  checked?: boolean
  onChoose: () => void
  children: ReactNode
}): ReactNode {
  const { checked } = props
  const radio = checked !== undefined
  return (
    <button
      type="button"
      {...(radio ? { role: 'menuitemradio', 'aria-checked': checked } : { role: 'menuitem' })}
      className="flex min-h-8 w-full items-baseline gap-1 rounded-md px-2.5 py-1 text-start hover:bg-wash focus:bg-wash aria-checked:font-semibold"
      onClick={props.onChoose}
    >
      {radio && (
        <span aria-hidden="true" className="w-4">
          {checked ? '✓' : ''}
        </span>
      )}
      {props.children}
    </button>
  )
}

const itemsOf = (menu: Element | null): HTMLElement[] =>
  Array.from(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])

/** The item that a key leads to from the focused one. */
function nextItem(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const here = items.indexOf(document.activeElement as HTMLElement)
  switch (key) {
    case 'ArrowDown':
      return items[(here + 1) % items.length]
    case 'ArrowUp':
      return items.at(here <= 0 ? -1 : here - 1)
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
  }
  if (key.length !== 1 || key === ' ') return undefined
  const begins = (item: HTMLElement) =>
    item.textContent.trimStart().toLocaleLowerCase().startsWith(key.toLocaleLowerCase())
  return [...items.slice(here + 1), ...items.slice(0, here + 1)].find(begins)
}
