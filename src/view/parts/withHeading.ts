/**
 * Does something with the pane's heading, at once or as soon as there is one: what is read may still be
 * fetched. Nothing where the reader does something else before.
 */
export function withHeading(act: (heading: HTMLElement) => void): void {
  const heading = () => document.getElementById('pane-heading')
  const there = heading()
  if (there) {
    act(there)
    return
  }
  const observer = new MutationObserver(() => {
    const come = heading()
    if (!come) return
    observer.disconnect()
    act(come)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  for (const sign of ['keydown', 'pointerdown'])
    document.addEventListener(sign, () => observer.disconnect(), { capture: true, once: true })
}
