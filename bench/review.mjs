// How long the page stands still when a long text is corrected, and how soon an edit is painted:
//   npm run build && npm run bench:review [-- ONLY]      (MB=2 for less than 10 MB)
// Blocks are long tasks as the browser reports them; an edit is timed from its event to the frame after.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { watchBlocks } from './blocks.mjs'
import { serve } from './serve.mjs'
import { TEXTS } from './texts.mjs'

const BYTES = Number(process.env.MB ?? 10) * 1_000_000
const DIST = process.env.DIST ?? 'dist'
const KINDS = ['report', 'one line', 'labelled', 'names and words']
const PATIENCE = Number(process.env.PATIENCE ?? 300_000)

const parse = new URL('../build/cli/parse.js', import.meta.url).pathname
const executablePath =
  process.env.CHROMIUM_PATH ??
  ['chromium-headless-shell', 'chromium', 'google-chrome']
    .map((name) => `/usr/bin/${name}`)
    .find(existsSync)

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
  return { speakers: speakers.length, points: points.length, point: points[points.length >> 1].id }
}

/** Presses a control of this name, as a reader does. */
const press =
  (name, role = 'button') =>
  async (page) => {
    const control = page.getByRole(role, { name }).first()
    await control.waitFor()
    return () => control.evaluate((element) => element.click())
  }

/** Sets a field of this name to a value, or a list to its next one, and leaves it. */
const set = (role, name, value) => async (page) => {
  const field = page.getByRole(role, { name, exact: true }).first()
  await field.waitFor()
  return () =>
    field.evaluate((element, value) => {
      const given =
        value ?? element.options[(element.selectedIndex + 1) % element.options.length].value
      const { set } = Object.getOwnPropertyDescriptor(element.constructor.prototype, 'value')
      element.focus()
      set.call(element, given)
      element.dispatchEvent(new Event('input', { bubbles: true }))
      element.dispatchEvent(new Event('change', { bubbles: true }))
      element.blur()
    }, value)
}

const EDITS = {
  reword: set('textbox', 'Wording', '改过的话。'),
  kind: press('Problem', 'radio'),
  bounds: press('End back by a clause'),
  cut: press('Split…'),
  split: press(/^Cut before/),
  speaker: set('combobox', 'Speaker'),
  undo: press(/^Undo/),
  merge: press(/^Merge with/),
  drop: press('Remove point'),
  'undo again': press(/^Undo/),
  redo: press(/^Redo/),
}

async function measure(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${address}?lang=en`)
  const { point, ...size } = await page.evaluate(shelve)
  console.log(size)
  const watch = await watchBlocks(browser, page)
  const time = async (what, act) => {
    const { block, busy } = await watch(act)
    console.log(what.padEnd(18), `${busy} ms busy, ${block} ms by the clock`)
  }
  await page.goto('about:blank')
  await time('opening', async () => {
    await page.goto(`${address}?mine=big&lang=en`)
    await page.getByRole('region', { name: /^Speakers and themes/ }).waitFor()
  })
  await time('to Review', async () => {
    await page.getByRole('radio', { name: 'Review' }).evaluate((radio) => radio.click())
    await page.getByRole('region', { name: 'The text' }).waitFor()
  })
  await page.goto('about:blank')
  await time('straight to a point', async () => {
    await page.goto(`${address}?mine=big&lang=en&view=review&point=${point}`)
    await page.getByRole('heading', { level: 3, name: /^Point/ }).waitFor()
  })
  for (const [what, edit] of Object.entries(EDITS)) {
    try {
      await time(what, await edit(page))
    } catch (error) {
      console.log(what.padEnd(18), String(error.message).split('\n')[0])
    }
  }
  await context.close()
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
    console.log(`\n${kind}`)
    await measure(browser, address)
  }
} finally {
  await browser.close()
  await stop()
  rmSync(dir, { recursive: true })
}
