import { useEffect, useRef } from 'react'
import { withHeading } from './withHeading.ts'

/**
 * Takes the keyboard to the pane's heading when it chose a speaker, and back to the speaker when the
 * pane lets go, where there is one. On a screen where the pane stands above or below the picture, a pointer's
 * choice of a speaker, or of what to tick (`ticked`), brings it into view, and so does an address that asks
 * for something (`isAsked`); what has the keyboard stays in view.
 */
export function useReadingFocus(speaker: number | null, isAsked: boolean, ticked: string): void {
  const before = useRef(speaker)
  const byKeyboard = useRef(false)
  const opened = useRef(isAsked)
  const tickedBefore = useRef(ticked)

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

  useEffect(() => {
    if (tickedBefore.current === ticked) return
    tickedBefore.current = ticked
    if (byKeyboard.current) document.activeElement?.scrollIntoView({ block: 'nearest' })
    else if (isAsked) withHeading(bringIntoView)
  }, [ticked, isAsked])

  // What was asked for is let go of: there is the picture again, to ask for something else.
  useEffect(() => {
    return isAsked ? bringPictureBack : undefined
  }, [isAsked])
}

const speakerControl = (speaker: number | null) =>
  document.querySelector<HTMLElement>(`button[data-speaker-control="${speaker}"]`)

function bringPictureBack() {
  const [picture, pane] = ['picture', 'pane-heading'].map((id) =>
    document.getElementById(id)?.getBoundingClientRect(),
  )
  if (picture && pane && pane.left < picture.right) scrollTo(0, 0)
}

function bringIntoView(element: Element) {
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) element.scrollIntoView()
}
