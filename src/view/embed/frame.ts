/**
 * Tells the page around a frame how high this page is, now and on every change:
 * `{ type: 'reyi:height', height }`, in CSS pixels. Anybody may frame the page, and its height is no
 * secret. Gives the end of it.
 */
export function tellHeight(): () => void {
  let told = 0
  const tell = () => {
    const root = document.querySelector('#root')
    const height = Math.ceil(root?.getBoundingClientRect().height ?? 0)
    if (height === told || height === 0) return
    told = height
    window.parent.postMessage({ type: 'reyi:height', height }, '*')
  }
  const observer = new ResizeObserver(tell)
  observer.observe(document.querySelector('#root') ?? document.body)
  tell()
  return () => observer.disconnect()
}

/**
 * Opens links in a window of their own: a frame has no room to be read in, and the addresses of
 * points are those of the full page. The page itself must not hear of such a click, or it would
 * choose the point in the frame instead. `onBlocked` hears of an address that the browser, or the
 * frame's sandbox, did not open. Gives the end of it.
 */
export function openLinksOutside(onBlocked: (address: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a[href]')
    if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return
    event.stopPropagation()
    event.preventDefault()
    const opened = window.open(link.href, '_blank')
    if (opened) opened.opener = null
    else onBlocked(link.href)
  }
  window.addEventListener('click', onClick, true)
  return () => window.removeEventListener('click', onClick, true)
}
