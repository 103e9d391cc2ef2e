import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, type Page, test } from '@playwright/test'
import {
  BROKEN,
  HOSTILE_IDS,
  HOSTILE_TEXTS,
  hostileTranscript,
  longestTranscript,
  REFUSED,
} from '../src/domain/format/hostile.fixture.ts'
import { LONGEST_NAME, LONGEST_TEXT } from '../src/domain/format/rules.ts'
import { picture } from './meeting.ts'

// The policy would stop what the page lets through: here the page itself is tested.
test.use({ bypassCSP: true })

/** A million holds the checks up; it is tried by hand. */
const MANY = 20_000
const FILE = 'transcripts/hostile.json'
/** What turns words around or hides them; on the page a sign stands for it. */
const HIDDEN = /(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]|\\u202e/u

async function serve(page: Page, body: string): Promise<void> {
  await page.unroute(`**/${FILE}`)
  await page.route(`**/${FILE}`, (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  )
}

/** Notes what a page does that no transcript may make it do. */
function watch(page: Page) {
  const done: string[] = []
  page.on('dialog', (dialog) => done.push(`dialog ${dialog.message()}`))
  page.on('pageerror', (error) => done.push(`error ${error.message}`))
  page.on('request', (request) => {
    const { host, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && host !== new URL(page.url()).host) done.push(request.url())
  })
  return async () => {
    const found = await page.evaluate(() => ({
      ran: 'ran' in window || 'polluted' in {},
      markup: [...document.querySelectorAll('#root *, .print-document *')]
        .filter(
          (one) =>
            /^(script|iframe|object|embed|img|base|meta|form)$/i.test(one.tagName) ||
            [...one.attributes].some(
              ({ name, value }) =>
                /^on/i.test(name) || /^\s*javascript:/i.test(`${name === 'href' ? value : ''}`),
            ),
        )
        .map((one) => one.outerHTML.slice(0, 200)),
      html: document.documentElement.outerHTML + document.title,
    }))
    expect(found.ran).toBe(false)
    expect(found.markup).toEqual([])
    expect(found.html).not.toMatch(HIDDEN)
    expect(done).toEqual([])
  }
}

const shown = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What a page that is one file brings along of its own: its program, its styles, and the tags of its data. */
const OWN = /<script>[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<script type="application[^>]*>/g

test('words that want to be more are shown as words, in every view and every export', async ({
  page,
  context,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await serve(page, JSON.stringify(hostileTranscript()))
  const address = `/?transcript=${FILE}&lang=en`
  await page.goto(address)
  const nothingRan = watch(page)
  const note = page.getByRole('note').filter({ hasText: 'U+001B' })
  await expect(note).toBeVisible()
  // Two names differ by white space alone.
  await expect(page.getByRole('note').filter({ hasText: '=1+1 (1/2)' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE_TEXTS.handler!)
  const rows = picture(page).getByRole('listitem')
  for (const name of ['script', 'closing', 'address', 'entities', 'formula', 'markdown'] as const) {
    const { length } = await rows.filter({ hasText: shown(HOSTILE_TEXTS[name]!) }).all()
    expect(length).toBe(2)
  }
  await expect(rows.filter({ hasText: 'speaks for \ufffdnobody\ufffd' })).toHaveCount(2)

  // Ids of objects' own inheritance are ids like others, and survive the address.
  for (const [i, id] of HOSTILE_IDS.entries()) {
    await picture(page).getByRole('button').nth(i).click()
    await expect(page).toHaveURL((url) => url.searchParams.get('speaker') === id)
    if (i % 4 === 0) {
      await page.reload()
      await expect(picture(page).getByRole('button').nth(i)).toHaveAttribute('aria-pressed', 'true')
    }
  }
  await picture(page).getByRole('checkbox').first().check()
  await nothingRan()
  for (const view of ['time', 'agenda', 'matrix', 'remedies', 'coverage', 'source']) {
    await page.goto(`${address}&view=${view}`)
    await expect(note).toBeVisible()
    await expect(page.getByRole('main')).toContainText(/window\.ran|\ufffd/)
    await nothingRan()
  }
  await page.goto(`${address}&speaker=__proto__&with=constructor,prototype`)
  await expect(page.getByRole('main')).toContainText('<script>window.ran=1</script>')
  await nothingRan()

  await page.goto(address)
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('<script>')
  await expect(page.locator('mark').first()).toHaveText('<script>')
  await nothingRan()
  await page.goto(address)
  const menu = page.getByRole('menu')
  for (const format of [/^CSV/, /^Votes/, /^JSON/, /^GEXF/, /^SVG/, /^Markdown/, /HTML/]) {
    await page.getByRole('button', { name: 'Export' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('menuitem', { name: format }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}._-]+$/u)
    const saved = await readFile(await file.path(), 'utf8')
    const text = format.source === 'HTML' ? saved.replace(OWN, '') : saved
    expect(text.replace(/^\ufeff/, ''), String(format)).not.toMatch(HIDDEN)
    if (/svg|html|gexf/i.test(format.source)) {
      expect(text).not.toMatch(/<script|<img|<iframe|<svg onload|<!ENTITY/i)
    }
    if (/svg|html/i.test(format.source)) {
      const tab = await context.newPage()
      await tab.setContent(saved)
      expect(await tab.evaluate(() => 'ran' in window)).toBe(false)
      await tab.close()
    }
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-document')).toContainText('<script>window.ran=1</script>')
  await nothingRan()
})

test('the longest names and texts are broken into lines and push nothing aside', async ({
  page,
}) => {
  // Eight pages of the longest names.
  test.slow()
  await serve(page, JSON.stringify(longestTranscript(LONGEST_NAME, LONGEST_TEXT)))
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    for (const view of ['picture', 'agenda', 'matrix', 'coverage']) {
      await page.goto(`/?transcript=${FILE}&lang=both&speaker=s0&view=${view}`)
      const longest = page.getByRole('article').filter({ hasText: 'W'.repeat(LONGEST_TEXT) })
      await expect(longest.first()).toBeVisible()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${view}, ${width} px`).toBeLessThanOrEqual(width)
    }
  }
})

test('what is no transcript is refused in words, at its place, and the page goes on', async ({
  page,
}) => {
  test.slow()
  await page.goto('/')
  const alert = page.getByRole('alert')
  for (const [what, { path, json }] of Object.entries(REFUSED)) {
    await serve(page, json(MANY))
    await page.goto(`/?transcript=${FILE}&lang=en`)
    await expect(alert.getByRole('listitem').first(), what).toContainText(path)
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  }
  for (const [what, { line, column, json }] of Object.entries(BROKEN)) {
    await serve(page, json(MANY))
    await page.goto(`/?transcript=${FILE}&lang=en`)
    const at = `line ${line}, column ${column ?? json(MANY).length + 1}`
    await expect(alert, what).toContainText(at)
  }
  await page.getByRole('button', { name: 'To the first page' }).click()
  await expect(picture(page)).toBeVisible()
})

/** Runs a command line as built; gives what it wrote and its exit code. */
async function run(command: 'validate' | 'parse', ...args: string[]) {
  const built = ['node', `build/cli/${command}.js`, ...args] as const
  const options = { maxBuffer: 1 << 28, timeout: 60_000 }
  try {
    return { code: 0, ...(await promisify(execFile)(built[0], built.slice(1), options)) }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

test('the command lines say the same, and write nothing that steers a terminal', async ({
  browserName: _,
}, info) => {
  test.slow()
  const control = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
  const files = [...Object.values(REFUSED), ...Object.values(BROKEN)].map((one, i) => ({
    ...one,
    file: info.outputPath(`${i}.json`),
  }))
  for (const { file, json } of files) await writeFile(file, json(MANY))
  const { code, stderr } = await run('validate', ...files.map(({ file }) => file))
  expect(code).toBe(1)
  expect(stderr).not.toMatch(control)
  for (const one of files) {
    const said =
      'path' in one ? one.path : `It cannot be read as JSON from line ${one.line}, column `
    expect(stderr).toContain(`${one.file}: ${said}`)
  }
  const file = info.outputPath('hostile.json')
  await writeFile(file, JSON.stringify(hostileTranscript()))
  expect(await run('validate', file)).toMatchObject({ code: 0 })
  const wide = info.outputPath('wide.json')
  await writeFile(wide, `\ufeff${JSON.stringify(hostileTranscript())}`, 'utf16le')
  expect(await run('validate', wide)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('UTF-16LE'),
  })
  const names = Object.values(HOSTILE_TEXTS).map((text) => text.replace(/\s+/g, ' '))
  const report = info.outputPath('hostile.txt')
  const lines = names.flatMap((name) => [`${name}: first, we say ${name}.`, `Li: we say ${name}.`])
  await writeFile(report, lines.join('\n').replaceAll('\0', '').toWellFormed())
  const parsed = await run('parse', '--report', report)
  expect(parsed.code).toBe(0)
  expect(parsed.stdout).not.toMatch(control)
})
