import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import type { Point } from '../src/domain/format/transcript.ts'
import { axeFindings } from './axe.ts'
import { by, ningbo, onAny, pane, shownThemes } from './meeting.ts'

const button = (page: Page) => page.getByRole('button', { name: /^(导出|Export)$/ })
const menu = (page: Page) => page.getByRole('menu', { name: /^(导出|Export)$/ })
const item = (page: Page, name: RegExp) => menu(page).getByRole('menuitem', { name })
const scope = (page: Page, name: RegExp) => menu(page).getByRole('menuitemradio', { name })

/** What a citation and a card say of a point of Hu Jinhong's. */
const citedOf = ({ text, span }: Point) => [
  '胡金红',
  text.zh!,
  ningbo.meeting.title.zh!,
  `原文 ${span!.start + 1}–${span!.end} 字`,
]

/** Chooses an export and gives what was saved. */
async function save(page: Page, name: RegExp) {
  if (!(await menu(page).isVisible())) await button(page).click()
  const [file] = await Promise.all([page.waitForEvent('download'), item(page, name).click()])
  const path = await file.path()
  return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8'), file }
}

test('the menu is worked with the keyboard alone', async ({ page }) => {
  await page.goto('/?theme=talent')
  await button(page).focus()
  await page.keyboard.press('Enter')
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(scope(page, /^✓?当前筛选/)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(item(page, /^嵌入/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(scope(page, /整场会议/)).toHaveAttribute('aria-checked', 'true')
  await expect(scope(page, /当前筛选/)).toHaveAttribute('aria-checked', 'false')
  await page.keyboard.press('g')
  await expect(item(page, /GEXF/)).toBeFocused()
  await page.keyboard.press('g')
  await expect(item(page, /GraphML/)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu(page)).toHaveCount(0)
  await expect(button(page)).toBeFocused()
  // Escape was the menu's: the filter is still there.
  await expect(page).toHaveURL(/theme=talent/)
  await page.keyboard.press('ArrowUp')
  await expect(item(page, /^嵌入/)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(menu(page)).toHaveCount(0)
  await button(page).click()
  await page.mouse.click(300, 860)
  await expect(menu(page)).toHaveCount(0)
})

test('what the filter leaves, or the whole meeting', async ({ page }) => {
  await page.goto('/?theme=talent')
  const part = await save(page, /^JSON/)
  expect(part.name).toBe('ningbo-smart-manufacturing-selection.json')
  expect(JSON.parse(part.text).points).toEqual(onAny(['talent']))
  await expect(page.getByText(`已保存 ${part.name}`)).toBeVisible()
  await button(page).click()
  await expect(scope(page, /当前筛选/)).toHaveText(new RegExp(`${onAny(['talent']).length}$`))
  await scope(page, /整场会议/).click()
  const whole = await save(page, /^JSON/)
  expect(whole.name).toBe('ningbo-smart-manufacturing.json')
  expect(JSON.parse(whole.text)).toEqual(ningbo)
})

test('table, graph and list are saved with all points', async ({ page }) => {
  await page.goto('/')
  const csv = await save(page, /^CSV/)
  expect(csv.name).toMatch(/^ningbo-.*\.csv$/)
  expect((await readFile(csv.path)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect(csv.text.split('\r\n').length).toBe(ningbo.points.length + 1)
  const gexf = await save(page, /^GEXF/)
  expect(gexf.text.match(/<node /g)?.length).toBe(ningbo.speakers.length + shownThemes.length)
  const graphml = await save(page, /^GraphML/)
  expect(graphml.name).toMatch(/\.graphml$/)
  expect(graphml.text.match(/<node /g)?.length).toBe(ningbo.speakers.length + shownThemes.length)
  const list = await save(page, /^Markdown/)
  expect(list.text).toContain('转述，不是引文')
  for (const { text } of ningbo.points) expect(list.text).toContain(text.zh)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the picture is saved as on the screen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/?lang=en')
    const { text: svg, name } = await save(page, /^SVG/)
    expect(name).toMatch(/\.svg$/)
    const strand = page.locator('.strand').first()
    await expect(strand).toHaveCSS('stroke', svg.match(/class="strand[^>]*stroke="([^"]+)"/)![1]!)
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(svg).toContain(`fill="${paper}"`)
    expect(svg.match(/class="strand/g)?.length).toBe(ningbo.points.flatMap((p) => p.themes).length)
    for (const { name } of ningbo.speakers) expect(svg).toContain(`>${name.en}</text>`)

    const png = await save(page, /^PNG/)
    const data = (await readFile(png.path)).toString('base64')
    const size = await page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, data)
    const [, width, height] = svg.match(/ width="(\d+)" height="(\d+)"/)!
    expect(size).toEqual([Number(width) * 2, Number(height) * 2])
  })
}

test('a picture that the browser cannot draw is said, and nothing is lost', async ({ page }) => {
  await page.goto('/?speaker=hu-jinhong')
  // Out of memory a canvas has no context, or gives nothing; one that may not be read throws.
  for (const fault of ['getContext', 'toBlob', 'throws']) {
    await page.evaluate((fault) => {
      const canvas = HTMLCanvasElement.prototype
      if (fault === 'getContext') canvas.getContext = () => null
      else if (fault === 'toBlob') canvas.toBlob = (done) => done(null)
      else
        canvas.toBlob = () => {
          throw new DOMException('Tainted', 'SecurityError')
        }
    }, fault)
    await button(page).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await item(page, /^PNG/).click()
    await expect(page.getByRole('alert'), fault).toContainText('请改用 SVG')
  }
  await expect(pane(page, '胡金红')).toBeVisible()
})

test('a point is copied as a citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?speaker=hu-jinhong')
  const [point] = by('hu-jinhong')
  const article = page.getByRole('article').first()
  await article.getByRole('button', { name: /^引用/ }).click()
  const dialog = page.getByRole('dialog', { name: '引用' })
  await dialog.getByRole('button', { name: '复制' }).click()
  await expect(dialog.getByRole('status')).toHaveText('已复制')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of citedOf(point!)) expect(copied).toContain(part)
  const link = copied.match(/https?:\S+$/)![0]
  await page.goto(link)
  await expect(page.locator('[data-current]')).toContainText(point!.text.zh!)
})

test('where the clipboard refuses, the text is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
    })
  })
  await page.goto('/?speaker=hu-jinhong&lang=en')
  await page.getByRole('article').first().getByRole('button', { name: /^Cite/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Citation' })
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('copy it by hand')
  const text = by('hu-jinhong')[0]!.text.en!
  await expect(dialog.getByRole('textbox')).toHaveValue(new RegExp(text.slice(0, 40)))
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(text)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page).toHaveURL(/speaker=hu-jinhong/)
})

for (const lang of ['zh', 'en'] as const) {
  test(`the menu fits the window and axe finds nothing, ${lang}`, async ({ page }) => {
    test.slow()
    await page.goto(`/?lang=${lang}&speaker=hu-jinhong`)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await button(page).click()
      const { x, width: wide } = (await menu(page).boundingBox())!
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(width)
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}

test('without the network the page says that the menu cannot be had', async ({ page }) => {
  await page.goto('/')
  await expect(button(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.route('**/ExportMenu*', (route) => route.abort())
  await button(page).click()
  await expect(page.getByRole('alert')).toContainText('网络中断')
})

test('a point is saved as a card, drawn and with its words as text', async ({ page }) => {
  await page.goto('/?speaker=hu-jinhong')
  const [point] = by('hu-jinhong')
  const cite = page.getByRole('article').first().getByRole('button', { name: /^引用/ })
  // Buttons in a list are told apart by the words of their points.
  const name = await cite.getAttribute('aria-label')
  expect(point!.text.zh).toContain(name!.replace(/^引用：/, '').replace(/…$/, ''))
  await cite.click()
  const dialog = page.getByRole('dialog', { name: '引用' })
  await expect(dialog.getByRole('img', { name: '这一条的卡片' })).toBeVisible()
  const save = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: button }).click(),
    ])
    return { name: file.suggestedFilename(), path: await file.path() }
  }
  const drawing = await save('保存卡片 (SVG)')
  expect(drawing.name).toBe(`${ningbo.meeting.id}-${point!.id}.svg`)
  const svg = await readFile(drawing.path, 'utf8')
  const words = Array.from(svg.matchAll(/<text[^>]*>([^<]*)/g), ([, line]) => line).join('')
  for (const part of [...citedOf(point!), `?point=${point!.id}`]) {
    expect(words.replace(/\s/g, '')).toContain(part.replace(/\s/g, ''))
  }
  const png = await readFile((await save('保存卡片 (PNG)')).path)
  expect(png.readUInt32BE(16)).toBe(2 * Number(svg.match(/ width="(\d+)"/)![1]))
  expect(png.readUInt32BE(20)).toBe(2 * Number(svg.match(/ height="(\d+)"/)![1]))
})

test('the address of a choice is copied, shared by the system and drawn as a code', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: unknown) => {
        shared.push(data)
        if (shared.length === 2) throw new DOMException('Closed', 'AbortError')
        if (shared.length === 3) throw new DOMException('No', 'NotAllowedError')
      },
    })
  })
  await page.goto('/?theme=talent')
  const shown = page.url()
  await button(page).click()
  await item(page, /^链接/).click()
  const dialog = page.getByRole('dialog', { name: '链接和二维码' })
  await expect(dialog.getByRole('textbox', { name: '地址' })).toHaveValue(shown)
  await dialog.getByRole('button', { name: '复制' }).click()
  await expect(dialog.getByRole('status')).toHaveText('已复制')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
  await expect(dialog.getByRole('img', { name: '二维码' })).toBeVisible()
  const share = dialog.getByRole('button', { name: '分享…' })
  await share.click()
  await share.click()
  const notices = dialog.getByRole('alert')
  await expect(notices).toHaveCount(0)
  await share.click()
  await expect(notices).toContainText('请改为复制')
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual(
    Array(3).fill({ title: ningbo.meeting.title.zh, url: shown }),
  )
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '保存二维码' }).click(),
  ])
  expect(await readFile(await file.path(), 'utf8')).toContain(
    (await dialog.getByRole('img', { name: '二维码' }).locator('path').last().getAttribute('d'))!,
  )
})

test('without a sheet of the system none is offered; a long address has no code', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await page.goto(`/?q=${'a'.repeat(900)}`)
  await button(page).click()
  await item(page, /^链接/).click()
  const dialog = page.getByRole('dialog', { name: '链接和二维码' })
  await expect(dialog).toContainText('地址太长')
  await expect(dialog.getByRole('button')).toHaveText(['复制', '关闭'])
})
