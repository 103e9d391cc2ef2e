// How long a page stands still: the longest task of its main thread, from the browser's own trace.

/**
 * Gives a function that runs `act` and waits until the page has nothing to do, and then gives what `act`
 * gave (`result`) and the longest task of the page meanwhile: `block` by the clock and `busy` by what it
 * had of the processor, both in ms. On a machine that does other things too `busy` is the one that says
 * what the page takes.
 */
export async function watchBlocks(browser, page) {
  const session = await browser.newBrowserCDPSession()
  return async (act) => {
    const events = []
    const collect = ({ value }) => {
      for (const event of value)
        if (event.name === 'RunTask' || event.ph === 'M') events.push(event)
    }
    session.on('Tracing.dataCollected', collect)
    await session.send('Tracing.start', {
      traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
      transferMode: 'ReportEvents',
    })
    let result
    try {
      result = await act()
      await page.evaluate(quiet)
    } finally {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
      await session.send('Tracing.end')
      await complete
      session.off('Tracing.dataCollected', collect)
    }
    const mains = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    )
    let [block, busy] = [0, 0]
    for (const { name, pid, tid, dur = 0, tdur = 0 } of events) {
      if (name !== 'RunTask' || !mains.has(`${pid} ${tid}`)) continue
      block = Math.max(block, dur / 1000)
      busy = Math.max(busy, tdur / 1000)
    }
    return { result, block: Math.round(block), busy: Math.round(busy) }
  }
}

/** In the page: until it has drawn and has nothing to do. */
const quiet = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestIdleCallback(() => setTimeout(resolve, 300), { timeout: 60_000 }),
    )
  })
