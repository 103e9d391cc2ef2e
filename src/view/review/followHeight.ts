/**
 * Keeps the height of a bar that sticks to the top, in CSS pixels, as `--bar` of what it stands in, for
 * what sticks below it, and as what scrolling leaves free at the top of the page: nothing that is gone to,
 * by a link or the keyboard, is under the bar, however much the bar has to say.
 */
export function followHeight(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return undefined
  const page = document.documentElement
  const watch = new ResizeObserver(() => {
    const height = `${bar.offsetHeight}px`
    bar.parentElement?.style.setProperty('--bar', height)
    page.style.scrollPaddingTop = height
  })
  watch.observe(bar)
  return () => {
    watch.disconnect()
    page.style.scrollPaddingTop = ''
  }
}
