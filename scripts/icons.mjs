// Draws the icons of the installed page from public/icon.svg, for who changes it: node scripts/icons.mjs
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const svg = readFileSync('public/icon.svg', 'utf8')
/** A maskable icon is cut to a shape by the system: its ground goes to the edge, its drawing is smaller. */
const maskable = svg
  .replace(/<rect [^>]*fill="(#\w+)"\/>/, '<rect width="32" height="32" fill="$1"/>')
  .replace('<g ', '<g transform="translate(16 16) scale(.8) translate(-16 -16)" ')

const executablePath =
  process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
})
mkdirSync('public/icons', { recursive: true })
for (const [name, drawing, size] of [
  ['192', svg, 192],
  ['512', svg, 512],
  ['maskable-512', maskable, 512],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`)
  writeFileSync(`public/icons/${name}.png`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
