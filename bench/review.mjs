// How long the page stands still when a long text is corrected, and how soon an edit is painted:
//   npm run build && npm run bench:review [-- ONLY]      (MB=2 for less than 10 MB)
// Blocks are tasks of the page's thread as the browser traces them. Behind each edit stands what the page
// says of it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { watchBlocks } from './blocks.mjs'
import { executablePath } from './chromium-path.mjs'
import { serve } from './serve.mjs'
import { TEXTS } from './texts.mjs'

const BYTES = Number(process.env.MB ?? 10) * 1_000_000
const DIST = process.env.DIST ?? 'dist'
const KINDS = ['report', 'one line', 'labelled', 'names and words']
const PATIENCE = Number(process.env.PATIENCE ?? 300_000)

const parse = new URL('../build/cli/parse.js', import.meta.url).pathname
/** Puts a transcript that the server has on the shelf of this browser. */
async function shelve() {
  const transcript = await (await fetch('/big.json')).json()
  const opening = indexedDB.open('reyi-meetings', 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('summaries', { keyPath: 'id' })
    opening.result.createObjectStore('transcripts')
  }
  const database = await new Promise((resolve) => {
    opening.onsuccess = () => resolve(opening.result)
  })
  const shelf = database.transaction(['summaries', 'transcripts'], 'readwrite')
  const { meeting, speakers, points } = transcript
  shelf.objectStore('summaries').put({
    ...{ id: 'big', title: meeting.title, savedAt: 1, revision: 1 },
    ...{ speakers: speakers.length, points: points.length },
  })
  shelf.objectStore('transcripts').put(transcript, 'big')
  await new Promise((resolve) => {
    shelf.oncomplete = resolve
  })
  database.close()
  // One of two clauses or more, and the next of the same speaker's: most can be done to it.
  const canBeCut = ({ text: { zh, en } }) => /[，；,;]\s*[^\s”]/.test(zh ?? en)
  const middle = points.length >> 1
  const later = points.slice(middle)
  const point =
    later.find((one, i) => canBeCut(one) && later[i + 1]?.speaker === one.speaker) ??
    later.find(canBeCut) ??
    later[0]
  return { speakers: speakers.length, points: points.length, point: point.id }
}

/** Controls by role and name: found before the time is taken, for finding takes time too. */
const control = async (page, role, name) => {
  const found = page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) })
  return (await found.count()) > 0 ? found.first().elementHandle() : null
}

/** Presses a control of this name, as a reader does. */
const press =
  (name, role = 'button') =>
  async (page) => {
    const handle = await control(page, role, name)
    return handle && (() => handle.evaluate((element) => element.click()))
  }

/** Sets a field of this name to a value, or a list to its next one, and leaves it. */
const set = (role, name, value) => async (page) => {
  const handle = await control(page, role, name)
  if (!handle) return null
  return async () => {
    // What stands in a long list only once somebody comes to it.
    await handle.evaluate((element) => element.focus())
    await handle.evaluate((element, value) => {
      const given =
        value ?? element.options[(element.selectedIndex + 1) % element.options.length].value
      const { set } = Object.getOwnPropertyDescriptor(element.constructor.prototype, 'value')
      set.call(element, given)
      element.dispatchEvent(new Event('input', { bubbles: true }))
      element.dispatchEvent(new Event('change', { bubbles: true }))
      element.blur()
    }, value)
  }
}

const EDITS = {
  reword: set('textbox', 'Wording', '改过的话。'),
  kind: press('Problem', 'radio'),
  cut: press('Split…'),
  split: press(/^Cut before/),
  merge: press(/^Merge with/),
  bounds: press('End back by a clause'),
  speaker: set('combobox', 'Speaker'),
  undo: press(/^Undo/),
  drop: press('Remove point'),
  'undo again': press(/^Undo/),
  redo: press(/^Redo/),
}

/** The views that look at every sentence; once they have, there is a bar of what became points. */
const VIEWS = ['Source', 'Coverage']
const BAR = 'h3 + div > span[aria-hidden] + .tabular-nums'

/** In the page: what it says of the last thing that was done, which is put in anew each time. */
const noteSaid = () => {
  const said = document.querySelector('#review-pane-heading')?.closest('section')
  const now = said?.querySelector('[aria-live] p') ?? null
  const isNew = now !== null && now !== window.lastSaid
  window.lastSaid = now
  return isNew ? now.textContent : null
}

async function measure(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${address}?lang=en`)
  const { point, ...size } = await page.evaluate(shelve)
  console.log(size)
  const watch = await watchBlocks(browser, page)
  const time = async (what, act, tell = () => '') => {
    const { block, busy } = await watch(act)
    const figures = `${String(busy).padStart(5)} ms busy ${String(block).padStart(5)} ms by the clock`
    console.log(`${what.padEnd(20)}${figures}  ${await tell()}`)
  }
  const text = 'section[aria-label="The text"]'
  await page.goto('about:blank')
  await time('opening', async () => {
    await page.goto(`${address}?mine=big&lang=en`)
    await page.waitForSelector('main section')
  })
  const toReview = await press('Review', 'radio')(page)
  await time('to Review', async () => {
    await toReview()
    await page.waitForSelector(text)
  })
  await page.goto('about:blank')
  await time('straight to a point', async () => {
    await page.goto(`${address}?mine=big&lang=en&view=review&point=${point}`)
    await page.waitForSelector(text)
  })
  for (const [what, edit] of Object.entries(EDITS)) {
    const act = await edit(page)
    if (act) await time(what, act, async () => (await page.evaluate(noteSaid)) ?? 'nothing is said')
    else console.log(`${what.padEnd(20)}  there is nothing to press`)
  }
  await page.goto('about:blank')
  await page.goto(`${address}?mine=big&lang=en&view=review`)
  await page.waitForSelector(text)
  for (const summary of [/^Themes/, /^Find again/])
    await page.locator('summary').filter({ hasText: summary }).click()
  /** What came of it: Review says what was done, or why nothing was. */
  let told = ''
  const said = async () => {
    const now = await page.waitForFunction(() => {
      const pane = document.querySelector('#review-pane-heading').closest('section')
      const alert = pane.querySelector('[role=alert]')
      const note = pane.querySelector('[aria-live] p')
      return document.querySelector('[data-finding]') ? null : (alert ?? note)?.textContent
    })
    told = await now.jsonValue()
  }
  const find = await press('Find the themes again')(page)
  const tell = () => told
  await time(
    'themes found again',
    async () => {
      await find()
      await said()
    },
    tell,
  )
  const apply = async () => {
    await page.locator('input[accept*=qdc]').setInputFiles({
      ...{ name: 'codes.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('code,terms\nA,账; 居民; 树; lamp\nB,同意; 车位; frog\n'),
    })
    await page.waitForSelector('[data-finding]')
    await said()
  }
  await time('a codebook', apply, tell)
  for (const view of VIEWS) {
    const go = await press(view, 'radio')(page)
    await time(`to ${view}`, async () => {
      await go()
      await page.waitForSelector(BAR)
    })
  }
  await page.goto(`${address}?transcript=bare.json&lang=en&view=source`)
  const input = page.locator(INPUT)
  await input.waitFor({ state: 'attached' })
  await time(
    'a copy of the source',
    async () => {
      await input.setInputFiles(join(dir, 'copy.txt'))
      await page.waitForSelector(LOOKED_AT)
    },
    async () => (await page.locator(SOURCE).innerText()).split('\n').filter(Boolean)[1],
  )
  await context.close()
}

/** The view Source, the field of its file, and what is there once that was looked at. */
const SOURCE = 'section[aria-labelledby="source-heading"]'
const INPUT = `${SOURCE} input[type=file]`
const LOOKED_AT = `${SOURCE} :is([role=alert], button:has-text("Forget"))`

/** The same meeting without the text of its source, and that as it may be copied from elsewhere. */
function writeCopy(json) {
  const { source, ...rest } = JSON.parse(json)
  const { text, ...bare } = source
  writeFileSync(join(dir, 'bare.json'), JSON.stringify({ ...rest, source: bare }))
  writeFileSync(join(dir, 'copy.txt'), `A copy\n\n${text.replace(/([。.]) ?/g, '$1 ')}`)
}

const dir = mkdtempSync(join(tmpdir(), 'reyi-bench-'))
const { address, stop } = await serve([DIST, dir])
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const only = process.argv[2]
try {
  for (const kind of KINDS.filter((each) => !only || each === only)) {
    const file = join(dir, 'text.txt')
    writeFileSync(file, TEXTS[kind](BYTES))
    const { stdout, status, stderr } = spawnSync('node', [parse, file], { maxBuffer: 1e9 })
    if (status !== 0) throw new Error(String(stderr))
    writeFileSync(join(dir, 'big.json'), stdout)
    writeCopy(stdout)
    console.log(`\n${kind}`)
    await measure(browser, address)
  }
} finally {
  await browser.close()
  await stop()
  rmSync(dir, { recursive: true })
}
