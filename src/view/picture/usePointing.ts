import { type RefObject, useEffect } from 'react'
import type { Target } from '../../layout/emphasis.ts'
import { type Cell, createCell } from '../../state/cell.ts'

/** What the pointer or the focus is on, and where a tooltip for it belongs (client pixels). */
export interface Pointed<T = Target> {
  readonly target: T
  readonly x: number
  readonly y: number
}

/**
 * What is pointed at, outside React: it changes with every movement of the pointer, and only
 * attributes and the tooltip follow it.
 */
export type Pointing<T = Target> = Cell<Pointed<T> | null>

export const createPointing = <T = Target>(): Pointing<T> => createCell<Pointed<T> | null>(null)

/** How near to a strand the pointer must come, in pixels. */
export const REACH = 6

/** What is drawn at a place between the columns, in pixels from its top left. */
export type FindDrawn<T> = (x: number, y: number, width: number) => T | null

/**
 * Follows pointer and focus over the picture: rows and beads by the element they are, what is drawn
 * by geometry. A click on a bead or on what is drawn opens it; Escape puts a tooltip away.
 */
export function usePointing<T extends { readonly is: string }>(
  root: RefObject<HTMLElement | null>,
  between: RefObject<Element | null>,
  pointing: Pointing<T | Target>,
  find: FindDrawn<T | Target>,
  open: (target: T | Target) => void,
): void {
  useEffect(() => {
    const picture = root.current
    if (!picture) return
    const under = (event: MouseEvent): T | Target | null =>
      ofElement(event.target) ?? ofPlace(event, between.current, find)

    // Not the whole picture has the hand: all in it would be styled anew.
    let underHand: ElementCSSInlineStyle | null = null
    const showHand = (over: ElementCSSInlineStyle | null) => {
      if (over === underHand) return
      if (underHand) underHand.style.cursor = ''
      if (over) over.style.cursor = 'pointer'
      underHand = over
    }
    let at = { x: NaN, y: NaN }
    const onMove = (event: PointerEvent) => {
      const { clientX: x, clientY: y } = event
      // Where something has moved under a pointer that rests, browsers say that it moved.
      if (event.pointerType === 'touch' || (x === at.x && y === at.y)) return
      at = { x, y }
      byFocus = false
      const target = under(event)
      const isBetween = ofElement(event.target) === null
      showHand(isDrawn(target) && isBetween ? (event.target as HTMLElement | SVGElement) : null)
      pointing.set(target && followed(pointing.get(), target, event))
    }
    let byFocus = false
    const onLeave = () => pointing.set(null)
    const onBlur = () => {
      if (byFocus) pointing.set(null)
      byFocus = false
    }
    const onFocus = (event: FocusEvent) => {
      const target = ofElement(event.target)
      const control = event.target as Element
      // A click focuses too; the pointer has said already what it is on.
      if (!target || !control.matches(':focus-visible')) return
      byFocus = true
      const { left, bottom } = control.getBoundingClientRect()
      pointing.set({ target, x: left, y: bottom })
    }
    const onClick = (event: MouseEvent) => {
      const target = under(event)
      if (target && isDrawn(target)) open(target)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const pointed = pointing.get()
      if (event.key !== 'Escape' || !pointed || pointed.target.is === 'speaker') return
      pointing.set(null)
    }
    picture.addEventListener('pointermove', onMove)
    picture.addEventListener('pointerleave', onLeave)
    picture.addEventListener('focusin', onFocus)
    picture.addEventListener('focusout', onBlur)
    picture.addEventListener('click', onClick)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      picture.removeEventListener('pointermove', onMove)
      picture.removeEventListener('pointerleave', onLeave)
      picture.removeEventListener('focusin', onFocus)
      picture.removeEventListener('focusout', onBlur)
      picture.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [root, between, pointing, find, open])
}

/** The same object while the target stays and needs no tooltip that follows the pointer. */
function followed<T extends { readonly is: string }>(
  before: Pointed<T> | null,
  target: T,
  event: MouseEvent,
): Pointed<T> {
  const same = before !== null && JSON.stringify(before.target) === JSON.stringify(target)
  if (same && !isDrawn(target)) return before
  return { target: same ? before.target : target, x: event.clientX, y: event.clientY }
}

function ofElement(element: EventTarget | null): Target | null {
  if (!(element instanceof Element)) return null
  const data = element.closest<HTMLElement>(
    '.beads [data-point]:not([data-out]), li[data-speaker], li[data-theme]',
  )?.dataset
  if (data?.point !== undefined) return { is: 'point', point: Number(data.point) }
  if (data?.speaker !== undefined) return { is: 'speaker', speaker: Number(data.speaker) }
  if (data?.theme !== undefined) return { is: 'theme', theme: Number(data.theme) }
  return null
}

function ofPlace<T>(event: MouseEvent, space: Element | null, find: FindDrawn<T>): T | null {
  if (!space) return null
  const { left, top, width } = space.getBoundingClientRect()
  return find(event.clientX - left, event.clientY - top, width)
}

/** Rows are controls of their own; all else is for pointers only. */
const isDrawn = (target: { readonly is: string } | null) =>
  target !== null && target.is !== 'speaker' && target.is !== 'theme'
