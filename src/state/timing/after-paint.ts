/**
 * Runs something once the next frame can be seen. A frame's callbacks come before its painting, and
 * what is painted is rastered beside the page: what begins before that is done takes a processor from
 * it. So it waits for the frame after. Gives a function that calls it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(run)
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
