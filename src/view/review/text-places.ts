import type { Span } from '../../domain/format/transcript.ts'

/*
 * Between the page and the source's text: every run of it stands in an element of its own that says
 * at which UTF-16 offset it begins (`data-at`), and holds nothing but one text node.
 */

const runsIn = (root: Element) => [...root.querySelectorAll<HTMLElement>('[data-at]')]
const startOf = (run: HTMLElement) => Number(run.dataset.at)
// Not of `textContent`, which copies the words: of a long text there are many.
const lengthOf = ({ firstChild }: HTMLElement) =>
  firstChild instanceof Text ? firstChild.length : 0

/** The part of the source's text that is selected on the page; null where none of it is. */
export function selectedSpan(root: Element): Span | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const runs = runsIn(root).filter((run) => range.intersectsNode(run))
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return null
  const { startContainer, startOffset, endContainer, endOffset } = range
  const start = first.firstChild === startContainer ? startOffset : 0
  const end = last.firstChild === endContainer ? endOffset : lengthOf(last)
  const span = { start: startOf(first) + start, end: startOf(last) + end }
  return span.start < span.end ? span : null
}

/** The passage on the page; null where none of it stands there. */
function rangeOf(root: Element, { start, end }: Span): Range | null {
  const runs = runsIn(root).filter(
    (run) => startOf(run) < end && startOf(run) + lengthOf(run) > start,
  )
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first?.firstChild || !last?.firstChild) return null
  const range = document.createRange()
  range.setStart(first.firstChild, Math.max(0, start - startOf(first)))
  range.setEnd(last.firstChild, Math.min(lengthOf(last), end - startOf(last)))
  return range
}

/** Brings a passage into view: to its middle, or no further than is needed. */
export function revealSpan(
  root: Element,
  span: Span,
  block: 'center' | 'nearest' = 'center',
): void {
  const element = rangeOf(root, span)?.startContainer.parentElement
  element?.scrollIntoView({ block })
}

/** Shows a passage as the one that is looked at, whatever else is marked there; null shows none. */
export function highlightSpan(root: Element, span: Span | null): void {
  // Where the browser has no highlights the passage is still brought into view, and quoted.
  if (!('highlights' in CSS)) return
  CSS.highlights.delete(HIGHLIGHT)
  const range = span && rangeOf(root, span)
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
}

/** As it is called in the style sheet. */
const HIGHLIGHT = 'looked-at'
