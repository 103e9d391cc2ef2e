import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { isBeside } from './isBeside.ts'
import { revealSpan } from './text-places.ts'

/** At most so much of the window, so that the passage is seen above it. */
const MOST = '45dvh'

/**
 * Where the pane stands below the text it is a sheet at the window's lower edge while something is chosen
 * (`isOpen`): the passage (`start` to `end`, where there is one) and what corrects it are seen together, and
 * what is gone to is not under it. How
 * high it is stands as `--sheet` of what it stands in, for what sticks above it.
 */
export function useBottomSheet(
  pane: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  isOpen: boolean,
  start: number | undefined,
  end: number | undefined,
): void {
  useLayoutEffect(() => {
    const sheet = pane.current
    const desk = sheet?.parentElement
    if (!sheet || !desk || !isOpen) return undefined
    const page = document.documentElement
    const lay = () => {
      const isBelow = text.current !== null && !isBeside(sheet, text.current)
      Object.assign(sheet.style, isBelow ? SHEET : NO_SHEET)
      const height = isBelow ? `${sheet.offsetHeight}px` : ''
      desk.style.setProperty('--sheet', height)
      page.style.scrollPaddingBottom = height
    }
    const watch = new ResizeObserver(lay)
    watch.observe(desk)
    watch.observe(sheet)
    return () => {
      watch.disconnect()
      Object.assign(sheet.style, NO_SHEET)
      desk.style.removeProperty('--sheet')
      page.style.scrollPaddingBottom = ''
    }
  }, [pane, text, isOpen])

  useEffect(() => {
    if (start === undefined || end === undefined || !pane.current || !text.current) return
    if (!isBeside(pane.current, text.current)) revealSpan(text.current, { start, end }, 'nearest')
  }, [pane, text, start, end])
}

const SHEET = {
  position: 'sticky',
  bottom: '0',
  zIndex: '10',
  maxHeight: MOST,
  overflowY: 'auto',
  boxShadow: '0 -0.75rem 1.5rem -1rem #0008',
}
const NO_SHEET = Object.fromEntries(Object.keys(SHEET).map((property) => [property, '']))
