/*
 * The marks of passages in the report's text, found by their ids, since pane and text are far apart
 * on the page.
 */

export const passageId = (point: number) => `passage-${point}`
export const sentenceId = (sentence: number) => `sentence-${sentence}`

/** The passage that a reader asked for from the pane: it gets the keyboard's focus too. */
let wanted: number | null = null
export const wantPassage = (point: number) => {
  wanted = point
}

/** Brings a passage into view, once the page has been laid out and the pane has had its turn. */
export function revealPassage(point: number): void {
  requestAnimationFrame(() => {
    const mark = document.getElementById(passageId(point))
    if (!mark) return
    if (wanted === point) mark.focus({ preventScroll: true })
    wanted = null
    mark.scrollIntoView({ block: 'center' })
  })
}

export function revealSentence(sentence: number): void {
  requestAnimationFrame(() =>
    document.getElementById(sentenceId(sentence))?.scrollIntoView({ block: 'center' }),
  )
}
