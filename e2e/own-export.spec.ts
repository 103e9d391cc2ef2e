import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { parseText } from '../src/domain/parse/parse.ts'
import { axeFindings } from './axe.ts'
import { shelve } from './shelf.ts'

/*
 * What is taken away of a meeting that only this browser has: without addresses, which would open
 * nowhere else, and with the way to publish it.
 */

const REPORT = `水渠座谈会
区长田小满提出三点要求：一是清理淤泥；二是加强管护；三是加快修桥。
市民李大河认为，资金不足。
`

async function openOwn(page: Page, rest: string) {
  const parsed = await parseText(REPORT)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  await shelve(page, 'canal', parsed.transcript)
  await page.goto(`/?mine=canal${rest}`)
  return parsed.transcript
}

const button = (page: Page) => page.getByRole('button', { name: /^(导出|Export)/ })
const menu = (page: Page) => page.getByRole('menu', { name: /^(导出|Export)/ })
const item = (page: Page, name: RegExp) => menu(page).getByRole('menuitem', { name })

async function save(page: Page, name: RegExp): Promise<string> {
  await button(page).click()
  const [file] = await Promise.all([page.waitForEvent('download'), item(page, name).click()])
  return await readFile(await file.path(), 'utf8')
}

test('no file, citation or paper has an address that opens nowhere else', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const transcript = await openOwn(page, '&lang=zh&speaker=tian-xiaoman')
  const host = new URL(baseURL!).host
  for (const format of [/^CSV/, /^GEXF/, /^GraphML/, /^SVG/, /^Markdown/, /HTML/]) {
    const text = await save(page, format)
    expect(text, format.source).toContain('田小满')
    expect(text, format.source).not.toContain(host)
    expect(text, format.source).not.toContain('mine=canal')
  }
  const article = page.getByRole('article').first()
  await article.getByRole('button', { name: /^引用/ }).click()
  const dialog = page.getByRole('dialog', { name: '引用' })
  await dialog.getByRole('button', { name: '复制' }).click()
  await expect(dialog.getByRole('status')).toHaveText('已复制')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`${transcript.points[0]!.text.zh}（照录原文）。《水渠座谈会》`)
  expect(copied).not.toContain('http')
  const [card] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '保存卡片 (SVG)' }).click(),
  ])
  const svg = await readFile(await card.path(), 'utf8')
  expect(svg).toContain('田小满')
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http')
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.print-document')
  await expect(paper).toContainText('照录原文')
  await expect(paper).not.toContainText(host)
})

for (const [lang, hint, publish, whole] of [
  ['zh', '这场会议只在这个浏览器里', '发布或嵌入', '整场会议'],
  ['en', 'This meeting is only in this browser', 'Publish or embed', 'Whole meeting'],
  ['both', '这场会议只在这个浏览器里', 'Publish or embed', 'Whole meeting'],
] as const) {
  test(`the menu says how to publish, and what it says works, ${lang}`, async ({ page }) => {
    test.slow()
    await openOwn(page, `&lang=${lang}`)
    await button(page).click()
    const group = menu(page).getByRole('group', { name: new RegExp(hint) })
    await expect(group.getByRole('menuitem')).toHaveText([new RegExp(publish)])
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 390, height: 844 })
    await button(page).click()
    const box = (await menu(page).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(390)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: new RegExp(publish) })
    const steps = dialog.getByRole('listitem')
    await expect(steps).toHaveCount(4)
    expect(await axeFindings(page)).toEqual([])
    const [file] = (await steps.nth(0).innerText()).match(/meeting-[\w-]+\.json/)!
    const [address] = (await steps.nth(2).innerText()).match(/https?:[^\s（(]+/)!
    expect(address).toMatch(new RegExp(`\\?transcript=transcripts/${file}$`))
    await page.keyboard.press('Escape')
    await expect(button(page)).toBeFocused()

    await button(page).click()
    await menu(page)
      .getByRole('menuitemradio', { name: new RegExp(whole) })
      .click()
    const [saved] = await Promise.all([page.waitForEvent('download'), item(page, /^JSON/).click()])
    expect(saved.suggestedFilename()).toBe(file)
    const json = await readFile(await saved.path(), 'utf8')
    await page.route(`**/transcripts/${file}`, (route) =>
      route.fulfill({ contentType: 'application/json', body: json }),
    )
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('水渠座谈会')
    expect(await save(page, /^CSV/)).toContain(`${address}&point=tian-xiaoman-1`)
    await button(page).click()
    await item(page, /^(嵌入|Embed)/).click()
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(
      new RegExp(`transcripts/${file}&amp;`),
    )
  })
}

test('in Review the menu lies above its bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openOwn(page, '&lang=both&view=review')
  await button(page).click()
  const items = await menu(page).getByRole('menuitem').all()
  for (const one of items) await one.click({ trial: true, timeout: 5000 })
})
