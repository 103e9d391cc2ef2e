// How long it takes from a fresh clone until somebody can type: `npm ci`, `npm run dev`, the page, a key in the search.
// Packages come from npm's own cache where they were fetched before: `node bench/fresh.mjs`, which tells each step on the clock
// and what the commands took of the processor.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { executablePath } from './chromium-path.mjs'
import { processorOf } from './processor.mjs'

const PORT = process.env.PORT ?? '4173'

const clone = join(mkdtempSync(join(tmpdir(), 'reyi-')), 'clone')
execFileSync('git', ['clone', '-q', resolve(import.meta.dirname, '..'), clone])
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const start = performance.now()
const tell = (what) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what}`)

const before = processorOf('self')
execFileSync('npm', ['ci', '--prefer-offline', '--no-audit'], { cwd: clone, stdio: 'ignore' })
tell(`npm ci, ${(processorOf('self') - before).toFixed(1)} s of the processor`)
// As `npm run dev` does, with a port of its own.
execFileSync('npm', ['run', '-s', 'words'], { cwd: clone, stdio: 'ignore' })
const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', PORT, '--strictPort'],
  { cwd: clone, stdio: ['ignore', 'pipe', 'inherit'] },
)
try {
  await new Promise((heard) => server.stdout.on('data', (line) => /ready/.test(line) && heard()))
  tell('the server answers')
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`http://127.0.0.1:${PORT}/`)
  const search = page.getByRole('searchbox').or(page.getByRole('combobox')).first()
  await search.click({ timeout: 300_000 })
  await page.keyboard.type('a')
  await page.waitForFunction(() => document.activeElement.value === 'a')
  await page.evaluate(() => new Promise(requestAnimationFrame))
  tell(`a key is answered, ${processorOf(server.pid).toFixed(1)} s of the processor for the server`)
} finally {
  server.kill()
  await browser.close()
  rmSync(join(clone, '..'), { recursive: true })
}
