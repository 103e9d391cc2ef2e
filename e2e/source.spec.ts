import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import type { Kind, Transcript } from '../src/domain/format/transcript.ts'
import { axeFindings } from './axe.ts'

/*
 * The report beside its points: a small report of our own and the transcript that fits it.
 */

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const text = fixture('pond.txt')
const pond: Transcript = JSON.parse(fixture('pond.json'))
const cut = (id: string) => {
  const { start, end } = pond.points.find((point) => point.id === id)!.span!
  return text.slice(start, end)
}
const KINDS: Partial<Record<Kind, string>> = {
  problem: '问题',
  recommendation: '建议',
  view: '观点',
}
const PATH = 'transcripts/pond.json'

test.beforeEach(async ({ page }) => {
  await page.route(`**/${PATH}`, (route) => route.fulfill({ json: pond }))
})

const visit = (page: Page, rest = '&view=source') => page.goto(`/?transcript=${PATH}${rest}`)
const file = (content: string | Buffer, name = 'report.txt') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})
const open = (page: Page, content: string | Buffer, name?: string) =>
  page.getByLabel(/打开报道文件|Open the report’s file/).setInputFiles(file(content, name))
/** Drops a file with a text, repeated: made in the page, where a large one costs no transport. */
async function drop(page: Page, name: string, content: string, times = 1) {
  const data = await page.evaluateHandle(
    ([called, part, count]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([part.repeat(count)], called, { type: 'text/plain' }))
      return transfer
    },
    [name, content, times] as const,
  )
  await page.getByText('也可以把文件拖到这里').dispatchEvent('drop', { dataTransfer: data })
}
const report = (page: Page) => page.getByRole('region', { name: '原文全文' })
const passages = (page: Page) => report(page).getByRole('link')
const passage = (page: Page, id: string) => report(page).getByRole('link', { name: cut(id) })

test('without the text the view says that it is not shipped and that files stay here', async ({
  page,
}) => {
  await visit(page, '')
  await page.getByRole('radio', { name: '原文' }).check()
  const view = page.getByRole('region', { name: '原文', exact: true })
  await expect(view).toContainText('本页不附报道原文')
  await expect(view).toContainText(pond.source.publisher!.zh!)
  await expect(view).toContainText('不会上传')
  await expect(page.getByRole('button', { name: '看原文' })).toHaveCount(0)
})

test('the report shows with every passage marked in its kind, and points beside their wording', async ({
  page,
}) => {
  const asked: string[] = []
  await visit(page, '&view=source&speaker=qin')
  await expect(page.getByLabel('打开报道文件')).toBeAttached()
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  await open(page, `\ufeff${text.replaceAll('\n', '\r\n')}`)
  await expect(page.getByRole('status').filter({ hasText: '指纹相符' })).toBeVisible()
  await expect(passages(page)).toHaveCount(pond.points.length)
  for (const [i, { id, kind, speaker }] of pond.points.entries()) {
    const name = pond.speakers.find((one) => one.id === speaker)!.name.zh
    await expect(passages(page).nth(i)).toHaveAccessibleName(`${KINDS[kind]}，${name}：${cut(id)}`)
    await expect(passages(page).nth(i).locator('svg')).toHaveCount(1)
  }
  const shown = (await report(page).getByRole('paragraph').allTextContents()).join('\n')
  expect(shown.replaceAll('\u2060', '')).toBe(text.trimEnd())
  const quotes = page.getByRole('article').getByRole('blockquote')
  const own = pond.points.filter(({ speaker }) => speaker === 'qin')
  await expect(quotes).toHaveText(own.map(({ id }) => cut(id)))
  await expect(quotes.first()).toHaveAttribute('lang', 'zh-CN')
  expect(asked.filter((request) => !/^GET .*\/(assets\/|icon\.svg)/.test(request))).toEqual([])
})

test('passage to point, by pointer and by keyboard', async ({ page }) => {
  await visit(page)
  await open(page, text)
  await passage(page, 'nie-3').click()
  await expect(page).toHaveURL(/point=nie-3/)
  await expect(page.getByRole('region', { name: '聂长风' })).toBeVisible()
  await expect(passage(page, 'nie-3')).toHaveAttribute('aria-current', 'true')
  await passage(page, 'nie-4').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/point=nie-4/)
  await page.goBack()
  await expect(passage(page, 'nie-3')).toHaveAttribute('aria-current', 'true')
})

for (const [device, viewport] of Object.entries({
  desktop: { width: 1440, height: 500 },
  phone: { width: 390, height: 844 },
})) {
  test(`point to passage: ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await visit(page)
    await open(page, text)
    await expect(passages(page)).toHaveCount(pond.points.length)
    await visit(page, '&speaker=shi')
    const article = page.getByRole('article').filter({ hasText: cut('shi-2') })
    await article.getByRole('button', { name: '看原文' }).click()
    await expect(page).toHaveURL(/point=shi-2.*view=source/)
    await expect(passage(page, 'shi-2')).toBeFocused()
    await expect(passage(page, 'shi-2')).toBeInViewport()
    await page.evaluate(() => window.scrollTo(0, 0))
    await article.getByRole('button', { name: '看原文' }).click()
    await expect(passage(page, 'shi-2')).toBeInViewport()
    await page.reload()
    await expect(passage(page, 'shi-2')).toBeInViewport()
  })
}

test('a filter fades the passages of the points that it leaves out', async ({ page }) => {
  await visit(page, '&view=source&kind=problem')
  await open(page, text)
  await expect(passages(page)).toHaveCount(pond.points.length)
  const marked = report(page).locator('a svg')
  await expect(marked).toHaveCount(pond.points.filter(({ kind }) => kind === 'problem').length)
})

test('the text is kept on this device until it is forgotten', async ({ page }) => {
  await visit(page)
  await open(page, text)
  await expect(page.getByText('已存在这台设备上')).toBeVisible()
  await visit(page, '&speaker=bo')
  await expect(page.getByRole('article').getByRole('blockquote')).toHaveCount(3)
  await visit(page)
  await page.getByRole('button', { name: '忘记' }).click()
  await expect(page.getByLabel('打开报道文件')).toBeAttached()
  await page.reload()
  await expect(page.getByLabel('打开报道文件')).toBeAttached()
  await visit(page, '&speaker=bo')
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(page.getByRole('blockquote')).toHaveCount(0)
})

test('where storage is refused the text works for the visit, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await visit(page)
  await open(page, text)
  await expect(page.getByText('只在这次访问中可用')).toBeVisible()
  await expect(passages(page)).toHaveCount(pond.points.length)
})

test('a copy with other marks and lines is near, and said to be so', async ({ page }) => {
  const copy = `转载\n\n${text
    .slice(text.indexOf('\n') + 1)
    .replace(/\n(?=.)/g, '\n　　')
    .replace(/[“”]/g, '"')}`
  await visit(page, '&view=source&speaker=shi')
  await open(page, copy)
  await expect(page.getByText(/位置是推定的，可能差几个字。\d+ 处.*对上 \d+ 处/)).toBeVisible()
  await expect(passages(page)).toHaveCount(pond.points.length)
  const quotes = page.getByRole('article').getByRole('blockquote')
  await expect(quotes).toHaveText(
    ['shi-1', 'shi-2', 'shi-3'].map((id) => cut(id).replace(/[“”]/g, '"')),
  )
  await expect(page.getByRole('article').first()).toContainText('位置推定')
})

test('wrong files are refused with the reason, and nothing is lost', async ({ page }) => {
  await visit(page, '&view=source&theme=pond')
  const refusals: [Buffer | string, string, RegExp][] = [
    ['', 'empty.txt', /空的/],
    [Buffer.of(0x50, 0x4b, 3, 4, 0, 0), 'report.docx', /zip 压缩包.*\.txt/s],
    ['太短。', 'short.txt', /长度不符.*3 字.*448 字/s],
    ['字'.repeat(text.length), 'other.txt', /内容不符.*姓名/s],
  ]
  for (const [content, name, reason] of refusals) {
    await open(page, content, name)
    await expect(page.getByRole('alert')).toContainText(name)
    await expect(page.getByRole('alert')).toContainText(reason)
  }
  await drop(page, 'huge.txt', 'a'.repeat(100), 200_001)
  await expect(page.getByRole('alert')).toContainText(/huge\.txt.*超过 20 MB/s)
  await expect(page).toHaveURL(/theme=pond/)
  await open(page, text)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(passages(page)).toHaveCount(pond.points.length)
})

test('a file can be dropped', async ({ page }) => {
  await visit(page)
  await drop(page, 'report.txt', text)
  await expect(passages(page)).toHaveCount(pond.points.length)
})

test('a transcript with its own text needs no file', async ({ page }) => {
  const own = { ...pond, source: { ...pond.source, text } }
  await page.route('**/transcripts/own.json', (route) => route.fulfill({ json: own }))
  await page.goto('/?transcript=transcripts/own.json&speaker=bo')
  await expect(page.getByRole('article').getByRole('blockquote')).toHaveCount(3)
  await page.getByRole('radio', { name: '原文' }).check()
  await expect(passages(page)).toHaveCount(pond.points.length)
  await expect(page.getByRole('button', { name: '忘记' })).toHaveCount(0)
})

test('sentences that became no point are counted, highlighted and stepped through', async ({
  page,
}) => {
  await visit(page)
  await open(page, text)
  await expect(page.getByText(/21 句中有 12 句成了观点 · 57%/)).toBeVisible()
  await expect(page.getByText('另有 1 句只有一部分')).toBeVisible()
  const marks = report(page).locator('mark')
  await expect(marks).toHaveCount(0)
  await page.getByRole('checkbox', { name: '标出没有成为观点的文字' }).check()
  await expect(marks.first()).toHaveText('渔村夜谈:水塘怎么修')
  await expect(marks.filter({ hasText: '秋收前定方案' })).toHaveText('秋收前定方案')
  await page.getByRole('button', { name: '上一处' }).click()
  await expect(page.getByText('第 9 处，共 9 处')).toBeVisible()
  await expect(marks.last()).toBeInViewport()
  await page.getByRole('button', { name: '下一处' }).click()
  await expect(page.getByText('第 1 处，共 9 处')).toBeVisible()
})

test('annotations are exported in code points and read back', async ({ page }, info) => {
  await visit(page)
  await open(page, text)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出批注' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('pond-talk.annotations.jsonld')
  const path = info.outputPath('pond.jsonld')
  await download.saveAs(path)
  const { items } = JSON.parse(readFileSync(path, 'utf8'))
  const characters = [...text]
  for (const [i, item] of items.entries()) {
    const [position, quote] = item.target.selector
    expect(characters.slice(position.start, position.end).join('')).toBe(cut(pond.points[i]!.id))
    expect(quote.exact).toBe(cut(pond.points[i]!.id))
  }
  await page.getByLabel('打开批注').setInputFiles(path)
  const section = page.getByRole('region', { name: '批注' })
  await expect(section).toContainText(`读到 ${pond.points.length} 条批注`)
  await expect(section.getByRole('blockquote')).toHaveText(pond.points.map(({ id }) => cut(id)))
  items[2].target.selector = { type: 'TextPositionSelector', start: 0, end: 9999 }
  await page.getByLabel('打开批注').setInputFiles(file(JSON.stringify(items), 'half.json'))
  await expect(section).toContainText('第 3 条的位置在原文之外')
  await page.getByLabel('打开批注').setInputFiles(file('{', 'broken.json'))
  await expect(section.getByRole('alert')).toContainText('broken.json 不是 JSON')
})

for (const lang of ['zh', 'en'] as const) {
  test(`axe finds nothing, in light and in dark: ${lang}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await visit(page, `&view=source&lang=${lang}&kind=problem,view&point=qin-2`)
    await open(page, '太短。', 'short.txt')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await open(page, text)
    await page.getByRole('checkbox', { name: /^(标出|Highlight)/ }).check()
    await expect(page.locator('mark')).not.toHaveCount(0)
    await expect(page.getByRole('blockquote')).not.toHaveCount(0)
    expect(await axeFindings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    expect(await axeFindings(page)).toEqual([])
  })
}
