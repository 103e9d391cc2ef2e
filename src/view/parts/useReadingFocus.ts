import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the keyboard to the pane's heading when it chose a speaker, and back to the speaker when the
 * pane lets go, where there is one. On a screen where the pane stands below the picture, a pointer's
 * choice brings the pane into view.
 */
export function useReadingFocus(
  heading: RefObject<HTMLHeadingElement | null>,
  speaker: number | null,
): void {
  const before = useRef(speaker)
  const byKeyboard = useRef(false)

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
    if (speaker === null) {
      if (byKeyboard.current) (speakerControl(previous) ?? heading.current)?.focus()
    } else if (byKeyboard.current) heading.current?.focus()
    else if (isBelowTheFold(heading.current)) heading.current?.scrollIntoView({ block: 'start' })
  }, [speaker, heading])
}

const speakerControl = (speaker: number | null) =>
  document.querySelector<HTMLElement>(`button[data-speaker-control="${speaker}"]`)

const isBelowTheFold = (element: Element | null) =>
  element !== null && element.getBoundingClientRect().bottom > window.innerHeight
