import { useEffect, useRef } from 'react'
import { withHeading } from './withHeading.ts'

/**
 * Takes the keyboard to the pane's heading when it chose a speaker, and back to the speaker when the
 * pane lets go, where there is one. On a screen where the pane stands above or below the picture, a pointer's
 * choice brings it into view, and so does an address that asks for something (`isAsked`).
 */
export function useReadingFocus(speaker: number | null, isAsked: boolean): void {
  const before = useRef(speaker)
  const byKeyboard = useRef(false)
  const opened = useRef(isAsked)

  useEffect(() => {
    if (opened.current) withHeading(bringIntoView)
  }, [])

  useEffect(() => {
    const note = (event: Event) => {
      byKeyboard.current = event.type === 'keydown'
    }
    document.addEventListener('keydown', note, true)
    document.addEventListener('pointerdown', note, true)
    return () => {
      document.removeEventListener('keydown', note, true)
      document.removeEventListener('pointerdown', note, true)
    }
  }, [])

  useEffect(() => {
    const previous = before.current
    before.current = speaker
    if (previous === speaker) return
    const wasByKeyboard = byKeyboard.current
    const control = speaker === null ? speakerControl(previous) : null
    if (control && wasByKeyboard) return control.focus()
    withHeading((heading) => {
      if (wasByKeyboard) heading.focus()
      else if (speaker !== null) bringIntoView(heading)
    })
  }, [speaker])
}

const speakerControl = (speaker: number | null) =>
  document.querySelector<HTMLElement>(`button[data-speaker-control="${speaker}"]`)

/** Whether the pane stands above or below the picture. Beside it, it scrolls by itself. */
export function isOneColumn(): boolean {
  const main = document.querySelector('main')
  return main !== null && getComputedStyle(main).display === 'flex'
}

/** Where it is not in view as it is; a pane that scrolls by itself goes on showing what it shows. */
export function bringIntoView(element: Element) {
  const { top, bottom } = element.getBoundingClientRect()
  if (bottom > window.innerHeight || (top < 0 && isOneColumn())) element.scrollIntoView()
}
