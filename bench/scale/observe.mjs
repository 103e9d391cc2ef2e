// Runs inside every measured page before anything else, so it must not refer to anything outside.

/**
 * Sets up `window.bench`: long tasks and events as the browser reports them, and `when(predicate)`,
 * the time (ms since navigation) at which the first frame in which the predicate holds was presented.
 * That is Element Timing of a mark which is put into the page for that frame, so that what the frame
 * takes to lay out, to paint and to raster counts, whoever draws it and however.
 */
export function observe() {
  const longTasks = []
  const events = []
  const waiting = new Map()
  let marks = 0

  const watch = (options, hear) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      buffered: true,
      ...options,
    })
  watch({ type: 'longtask' }, ({ startTime, duration }) => longTasks.push({ startTime, duration }))
  watch({ type: 'event', durationThreshold: 16 }, ({ name, startTime, duration }) =>
    events.push({ name, startTime, duration }),
  )
  watch({ type: 'element' }, ({ identifier, renderTime }) => waiting.get(identifier)?.(renderTime))

  const nextPaint = () =>
    new Promise((resolve) => {
      const name = `mark-${++marks}`
      const mark = document.createElement('span')
      mark.setAttribute('elementtiming', name)
      mark.textContent = name
      Object.assign(mark.style, {
        position: 'fixed',
        inset: 0,
        font: '400px/1 monospace',
        opacity: 0.01,
        pointerEvents: 'none',
      })
      waiting.set(name, (time) => {
        waiting.delete(name)
        mark.remove()
        resolve(time)
      })
      document.body.append(mark)
    })
  const when = (predicate) =>
    new Promise((resolve) => {
      const look = () => (predicate() ? resolve(nextPaint()) : requestAnimationFrame(look))
      look()
    })
  /** Until the page has drawn and has nothing to do. */
  const settle = () =>
    new Promise((resolve) => {
      const idle = () => requestIdleCallback(() => setTimeout(resolve, 60), { timeout: 2_000 })
      requestAnimationFrame(() => requestAnimationFrame(idle))
    })

  const frame = () => new Promise(requestAnimationFrame)

  let frames = null
  const tick = (time) => {
    if (!frames) return
    frames.push(time)
    requestAnimationFrame(tick)
  }
  const startFrames = () => {
    frames = []
    requestAnimationFrame(tick)
  }
  /** The lengths of the frames since `startFrames`, in ms. */
  const stopFrames = () => {
    const lengths = frames.slice(1).map((time, i) => time - frames[i])
    frames = null
    return lengths
  }

  window.bench = { longTasks, events, when, settle, frame, startFrames, stopFrames }
}
