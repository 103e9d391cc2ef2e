// How long a choice takes to be painted, in frames, on a processor slowed down four times:
//   npm run build && npm run bench:interact
// Real mouse events, timed by the browser (Event Timing: from the event to the frame that shows it).
import { chromium } from '@playwright/test'
import { executablePath } from './chromium-path.mjs'
import { serve } from './serve.mjs'

const SLOWDOWN = 4
const CHOICES = Number(process.env.CHOICES ?? 50)
const FRAME = 1000 / 60
const LIMIT = { median: 2, p95: 4 }
/** The least that Event Timing reports; what is not reported was faster. */
const LEAST = 16

/** What the browser needs for itself: a button that changes one attribute. */
const EMPTY_PAGE = `data:text/html,<button style="width:200px;height:60px"
  onclick="this.setAttribute('aria-pressed', this.getAttribute('aria-pressed') !== 'true')">x</button>`

const { address, stop } = await serve('dist')
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})

/** Clicks the controls in turn; gives the frames that each click took, ascending. */
async function measure(url, selector) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  await page.goto(url)
  await page.locator(selector).first().waitFor()
  const boxes = await page.locator(selector).evaluateAll((all) =>
    all.map((control) => {
      const { left, top, width, height } = control.getBoundingClientRect()
      return { x: left + Math.min(width, 20) / 2, y: top + height / 2 }
    }),
  )
  const inView = boxes.filter(({ y }) => y < 890)
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await page.evaluate((durationThreshold) => {
    window.durations = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'click') window.durations.push(entry.duration)
      }
    }).observe({ type: 'event', durationThreshold })
  }, LEAST)
  for (let i = 0; i < CHOICES; i++) {
    // Far apart ones in turn, as a reader's choices are.
    const { x, y } = inView[(i * 7) % inView.length]
    const mouse = (type) =>
      protocol.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
    await protocol.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })
    await settle(page)
    await mouse('mousePressed')
    await mouse('mouseReleased')
    await settle(page)
  }
  const durations = await page.evaluate(() => window.durations)
  await page.close()
  const faster = Array(Math.max(0, CHOICES - durations.length)).fill(LEAST)
  return [...durations, ...faster].map((ms) => ms / FRAME).sort((a, b) => a - b)
}

/** Until the page has been idle for a while: the reader looks before choosing again. */
const settle = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const idle = () => requestIdleCallback(() => setTimeout(done, 350))
        requestAnimationFrame(() => requestAnimationFrame(idle))
      }),
  )

const at = (frames, share) => frames[Math.ceil(share * frames.length) - 1]
let slow = false
const say = (what, frames, limited) => {
  const cells = Object.entries(LIMIT).map(([name, limit]) => {
    const value = at(frames, name === 'median' ? 0.5 : 0.95)
    if (limited && value > limit + 0.05) slow = true
    return `${name} ${value.toFixed(1)} frames (${(value * FRAME).toFixed(0)} ms)`
  })
  console.log(`${what.padEnd(22)}${cells.join('   ')}`)
}

console.log(
  `${CHOICES} choices each at ${SLOWDOWN} × slowdown, click to painted frame; to reach: median ${LIMIT.median}, p95 ${LIMIT.p95}`,
)
say('an empty page', await measure(EMPTY_PAGE, 'button'), false)
say('choosing a speaker', await measure(address, 'button[data-speaker-control]'), true)
say('ticking a theme', await measure(address, 'input[data-theme-control]'), true)
await browser.close()
await stop()
if (slow) process.exit(1)
