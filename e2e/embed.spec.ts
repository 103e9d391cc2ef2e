import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { by, ningbo, picture, speakerButton } from './meeting.ts'

/** A page elsewhere that frames a meeting and gives the frame the height that it asks for. */
async function frameIn(page: Page, query: string, width: string, attributes = '') {
  await page.route('**/parent.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>Parent</title>
        <iframe src="/?embed&${query}" title="Meeting" ${attributes} style="border:0;width:${width}" height="300"></iframe>
        <script>
          window.told = []
          addEventListener('message', ({ data }) => {
            if (data?.type !== 'reyi:height') return
            told.push(data.height)
            document.querySelector('iframe').style.height = data.height + 'px'
          })
        </script>`,
    }),
  )
  await page.goto('/parent.html')
  return page.frameLocator('iframe')
}
const inner = async (page: Page) =>
  (await (await page.locator('iframe').elementHandle())!.contentFrame())!

for (const width of ['1200px', '360px']) {
  test(`a frame of ${width} shows picture and pane alone, as high as they are`, async ({
    page,
  }) => {
    const frame = await frameIn(page, 'lang=zh', width)
    await expect(frame.getByRole('heading', { level: 1 })).toContainText(ningbo.meeting.title.zh!)
    await expect(frame.getByRole('region', { name: '发言人与主题' })).toBeVisible()
    await expect(frame.getByRole('region', { name: '谁说了什么' })).toBeVisible()
    await expect(frame.getByRole('button', { name: '导出' })).toHaveCount(0)
    await expect(frame.getByRole('radio', { name: '中文' })).toHaveCount(0)
    const content = await inner(page)
    await expect(async () => {
      const { scrolls, sideways } = await content.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
        return { scrolls: scrollHeight - clientHeight, sideways: scrollWidth - clientWidth }
      })
      expect(scrolls).toBeLessThanOrEqual(0)
      expect(sideways).toBe(0)
    }).toPass({ timeout: 5000 })
    // It settles: a frame that grows must not make the page in it grow again, frame by frame.
    const told = await page.evaluate(async () => {
      for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame)
      return (window as unknown as { told: number[] }).told
    })
    expect(told.length).toBeLessThan(8)
  })
}

test('a choice in the frame changes its height in a narrow frame', async ({ page }) => {
  const frame = await frameIn(page, 'lang=zh', '360px')
  const last = () => page.evaluate(() => (window as unknown as { told: number[] }).told.at(-1) ?? 0)
  await expect.poll(last).toBeGreaterThan(300)
  const before = await last()
  await frame.getByRole('button', { name: /^冷国琪/ }).click()
  await expect(frame.getByRole('article')).toHaveCount(by('leng-guoqi').length)
  await expect.poll(last).not.toBe(before)
})

test('links open in the full page', async ({ page, context }) => {
  const frame = await frameIn(page, 'lang=en&speaker=hu-jinhong', '1200px')
  const [full] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: new RegExp(ningbo.meeting.title.en!) }).click(),
  ])
  expect(new URL(full.url()).search).toBe('?speaker=hu-jinhong&lang=en')
  await expect(full.getByRole('button', { name: 'Export' })).toBeVisible()
  await full.close()
  const place = frame.getByRole('article').first().getByRole('link')
  const [point] = await Promise.all([context.waitForEvent('page'), place.click()])
  await expect(point).toHaveURL(new RegExp(`point=${by('hu-jinhong')[0]!.id}`))
  expect(point.url()).not.toContain('embed')
  await expect(frame.locator('[data-current]')).toHaveCount(0)
})

test('where the frame may not open windows, the address is there to copy', async ({ page }) => {
  const sandbox = 'sandbox="allow-scripts allow-same-origin"'
  const frame = await frameIn(page, 'lang=en&speaker=hu-jinhong', '1200px', sandbox)
  // What a frame does with links comes with its title.
  await expect(
    frame.getByRole('link', { name: new RegExp(ningbo.meeting.title.en!) }),
  ).toBeVisible()
  await frame.getByRole('article').first().getByRole('link').click()
  await expect(frame.getByRole('alert')).toContainText(`point=${by('hu-jinhong')[0]!.id}`)
  await expect(frame.getByRole('article')).toHaveCount(by('hu-jinhong').length)
})

for (const lang of ['zh', 'en'] as const) {
  test(`axe finds nothing in the frame, and nothing runs out of it, ${lang}`, async ({ page }) => {
    test.slow()
    await page.goto(`/?embed&lang=${lang}`)
    await expect(picture(page)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const width of [390, 1200]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await sidewaysOverflow(page)).toBe(0)
      expect(await axeFindings(page)).toEqual([])
    }
  })
}

test('the menu gives the code of a frame with the current choice', async ({ page }) => {
  await page.goto('/?theme=talent&lang=en')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: /^Embed/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed' })
  const code = await dialog.getByRole('textbox').inputValue()
  const { origin } = new URL(page.url())
  expect(code).toContain(`<iframe src="${origin}/?theme=talent&amp;lang=en&amp;embed"`)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  await page.route('**/other.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${code}` }),
  )
  await page.goto('/other.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('checkbox', { name: /^Talent/ })).toBeChecked()
  await expect(speakerButton(page, 'hu-jinhong')).toHaveCount(0)
})
