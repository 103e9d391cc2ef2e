// One fresh browser, one page, one contender: loads a file, uses the page as a reader would, and gives
// what each thing took.
import { chromium } from '@playwright/test'
import { executablePath } from '../chromium-path.mjs'
import { attachWorkers, memory } from './memory.mjs'
import { observe } from './observe.mjs'
import { ANSWER_LIMIT, within } from './within.mjs'

/** A page that is not there after so long (ms) is recorded as such. */
const LOAD_LIMIT = { XL: 180_000, default: 60_000 }
/** Six of each gesture in each of five pages are thirty; slow pages are left after so long (ms). */
const ROUNDS = 6
const ROUNDS_LIMIT = 20_000
const WHEEL_TURNS = 40
/** The least that Event Timing reports; what is not reported was faster. */
const LEAST = 16
const WORD = 'housin'

/**
 * Gives `load` (ms; null where the limit passed), `longest` (the longest long task while loading, ms;
 * 0 for none), lists of ms for `click`, `theme`, `kind`, `clear`, `key` and `typing`, `scroll` (per
 * place: how many frames, how many over 33 ms, their mean length), `memory` in bytes, and `failed`
 * (a sentence) where it did not get through.
 */
export async function measure(contender, size, address) {
  const server = await chromium.launchServer({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
    ],
  })
  const figures = {
    load: null,
    longest: 0,
    click: [],
    theme: [],
    kind: [],
    clear: [],
    key: [],
    typing: [],
    scroll: {},
    memory: {},
  }
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    figures.chromium = browser.version()
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
    await use(page, contender, size, address, figures)
  } catch (error) {
    figures.failed = error instanceof Error ? error.message.split('\n')[0] : String(error)
  }
  await server.kill()
  return figures
}

async function use(page, contender, size, address, figures) {
  await page.addInitScript({
    content: `(${observe})(); window.painted = bench.when(${contender.ready})`,
  })
  const session = await page.context().newCDPSession(page)
  const workers = await attachWorkers(session)
  const limit = LOAD_LIMIT[size] ?? LOAD_LIMIT.default
  await within(limit, 'loading', page.goto(address, { waitUntil: 'commit', timeout: limit }))
  figures.load = await within(
    limit,
    'loading',
    page.evaluate(() => window.painted),
  )
  await settle(page)
  figures.longest = await page.evaluate(() =>
    Math.max(0, ...window.bench.longTasks.map(({ duration }) => duration)),
  )
  figures.memory.loaded = await memory(session, workers)
  if (contender.speakers) await rounds(page, session, contender, figures)
  if (contender.searches) await search(page, figures)
  await scroll(page, session, contender, figures)
  figures.memory.used = await memory(session, workers)
}

async function rounds(page, session, contender, figures) {
  const until = Date.now() + ROUNDS_LIMIT
  for (let round = 0; round < ROUNDS && Date.now() < until; round++) {
    // Far apart ones in turn, as a reader's choices are.
    const speakers = await page.evaluate(contender.speakers)
    figures.click.push(await click(page, session, speakers[(round * 7 + 3) % speakers.length]))
    if (!(await page.evaluate(contender.chosen))) throw new Error('a click chose no speaker')
    for (const name of ['theme', 'kind', 'clear']) {
      const controls = await page.evaluate(contender.control, name)
      if (controls.length === 0) throw new Error(`no control in view: ${name}`)
      figures[name].push(await click(page, session, controls[round % controls.length]))
    }
  }
}

/** Clicks; gives the ms from the event to the frame that shows its effect, as Event Timing has it. */
async function click(page, session, { x, y }) {
  const mouse = (type, more) =>
    within(
      ANSWER_LIMIT,
      'a click',
      session.send('Input.dispatchMouseEvent', { type, x, y, ...more }),
    )
  await mouse('mouseMoved')
  await settle(page)
  const start = await page.evaluate(() => performance.now())
  await mouse('mousePressed', { button: 'left', clickCount: 1 })
  await mouse('mouseReleased', { button: 'left', clickCount: 1 })
  await settle(page)
  return longestEvent(page, start, ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
}

const longestEvent = (page, start, names) =>
  page.evaluate(
    ([start, names, least]) =>
      Math.max(
        least,
        ...window.bench.events
          .filter((event) => event.startTime >= start && names.includes(event.name))
          .map(({ duration }) => duration),
      ),
    [start, names, LEAST],
  )

/** Types a word; for each key the ms until its matches were presented, and until the key itself was. */
async function search(page, figures) {
  await page.keyboard.press('/')
  // The first key starts the worker that searches; a reader meets that once.
  await typed(page, 'w', 'w')
  await page.keyboard.press('Backspace')
  await settle(page)
  for (let i = 0; i < WORD.length; i++) {
    const { key, typing } = await typed(page, WORD[i], WORD.slice(0, i + 1))
    figures.key.push(key)
    figures.typing.push(typing)
    await settle(page)
  }
  await page.keyboard.press('Escape')
  await settle(page)
}

async function typed(page, letter, query) {
  const start = await page.evaluate((query) => {
    const box = document.querySelector('[role="search"]')
    const found = () =>
      [...box.querySelectorAll('[role="option"] mark')].some(
        (mark) => mark.textContent.toLowerCase() === query,
      )
    window.found = new Promise((resolve) => {
      let pressed = 0
      document.addEventListener('keydown', (event) => (pressed = event.timeStamp), {
        capture: true,
        once: true,
      })
      const observer = new MutationObserver(() => {
        if (!found()) return
        observer.disconnect()
        window.bench.when(() => true).then((painted) => resolve(painted - pressed))
      })
      observer.observe(box, { subtree: true, childList: true, characterData: true })
    })
    return performance.now()
  }, query)
  await within(ANSWER_LIMIT, 'a key', page.keyboard.press(letter))
  const key = await within(
    ANSWER_LIMIT,
    'a search',
    page.evaluate(() => window.found),
  )
  return {
    key,
    typing: await longestEvent(page, start, ['keydown', 'keypress', 'beforeinput', 'input']),
  }
}

/** Turns the wheel over each place and drags the bar of the first; counts what the frames take. */
async function scroll(page, session, contender, figures) {
  if (contender.searches) {
    // A theme, so that the pane has many points to scroll through.
    await click(page, session, (await page.evaluate(contender.control, 'theme'))[0])
  }
  for (const [name, { x, y }] of Object.entries(contender.wheel)) {
    await page.evaluate(() => window.bench.startFrames())
    const until = Date.now() + ROUNDS_LIMIT
    for (let i = 0; i < WHEEL_TURNS && Date.now() < until; i++) {
      const deltaY = i < WHEEL_TURNS / 2 ? 120 : -120
      await within(
        ANSWER_LIMIT,
        'the wheel',
        session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY }),
      )
      await within(
        ANSWER_LIMIT,
        'a frame',
        page.evaluate(() => window.bench.frame()),
      )
    }
    figures.scroll[name] = await frames(page)
  }
  if (!contender.searches) return
  await page.evaluate(({ x, y }) => {
    let box = document.elementFromPoint(x, y)
    const scrolls = (element) => element.scrollHeight > element.clientHeight + 1
    while (box && !(scrolls(box) && getComputedStyle(box).overflowY !== 'visible')) {
      box = box.parentElement
    }
    box ??= document.scrollingElement
    window.bench.startFrames()
    const steps = 60
    return new Promise((resolve) => {
      const drag = (step) => {
        box.scrollTop = (box.scrollHeight - box.clientHeight) * (step / steps)
        if (step === steps) resolve()
        else requestAnimationFrame(() => drag(step + 1))
      }
      drag(0)
    })
  }, contender.wheel.speakers)
  figures.scroll.bar = await frames(page)
}

async function frames(page) {
  const lengths = await page.evaluate(() => window.bench.stopFrames())
  return {
    frames: lengths.length,
    slow: lengths.filter((ms) => ms > 33).length,
    mean: lengths.reduce((sum, ms) => sum + ms, 0) / Math.max(1, lengths.length),
  }
}

const settle = (page) =>
  within(
    ANSWER_LIMIT,
    'settling',
    page.evaluate(() => window.bench.settle()),
  )
