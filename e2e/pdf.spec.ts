import { expect, type Locator, type Page, test } from '@playwright/test'
import { pdfOf } from '../src/domain/parse/documents/pdf/pdf.fixture.ts'
import { parseBytes } from '../src/domain/parse/parse.ts'
import { inOrder, knownText, sentencesOf } from './known-texts.ts'
import { reviewText } from './open-review.ts'
import { LAYOUTS, pageOf } from './pdf-layouts.ts'

/** A page printed as PDF by the browser. */
async function printed(
  page: Page,
  html: string,
  margins?: { readonly header: string; readonly footer: string },
): Promise<Uint8Array> {
  await page.setContent(html)
  return page.pdf({
    format: 'A4',
    margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
    ...(margins && {
      displayHeaderFooter: true,
      headerTemplate: margins.header,
      footerTemplate: margins.footer,
    }),
  })
}

for (const lang of ['en', 'zh'] as const)
  for (const [name, layout] of Object.entries(LAYOUTS))
    test(`sentences in reading order, ${lang}: ${name}`, async ({ page }) => {
      const text = knownText(lang, 34, 6)
      const parsed = await parseBytes(await printed(page, pageOf(layout, text), layout.margins), {
        name: 'a.pdf',
      })
      if (!parsed.ok) throw new Error(parsed.failure.code)
      const read = parsed.transcript.source.text!
      const share = inOrder(sentencesOf(text), read)
      expect(share).toBeGreaterThanOrEqual(0.99)
      for (const said of [/Harrow Mills 马鞍镇/, /– ?\d+ ?\/ ?\d+ ?–/])
        expect(read).not.toMatch(said)
    })

const RECORD = `<h1>马鞍镇座谈会</h1><p>时间：2026年3月17日</p>
<p>田小满（镇长）：马厩要修，长桥要加快，工业用地不足。</p>
<p style="break-before: page">李大河：高新企业少，人才留不住。建议贴补房租。</p>
<p>田小满：房租的事下周定。</p>`

test('a PDF of the browser’s own is opened, what it says is found by ordinary characters and stands on its page', async ({
  page,
  context,
}) => {
  const maker = await context.newPage()
  const buffer = Buffer.from(await printed(maker, `<html lang="zh">${RECORD}</html>`))
  await page.goto('/')
  await page.getByRole('button', { name: '打开文件…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: '马鞍镇座谈会.pdf', mimeType: 'application/pdf', buffer })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('马鞍镇座谈会')
  await expect(reviewText(page)).toContainText('马厩要修，长桥要加快')
  const found = new URL(page.url())
  found.searchParams.delete('view')
  found.searchParams.set('q', '马厩')
  await page.goto(found.href)
  await expect(page.getByRole('article')).toContainText(['马厩要修，长桥要加快'])
  await expect(page.getByRole('article').getByRole('link', { name: '原文第 1 页' })).toBeVisible()
  found.searchParams.set('q', '高新企业')
  await page.goto(found.href)
  await expect(page.getByRole('article').getByRole('link', { name: '原文第 2 页' })).toBeVisible()
})

/** Gives a PDF to the dialog that opens files, in English. */
async function give(page: Page, buffer: Buffer): Promise<Locator> {
  await page.goto('/?lang=en')
  await page.getByRole('button', { name: 'Open a file…' }).click()
  const dialog = page.getByRole('dialog')
  const input = dialog.locator('input[type="file"]').first()
  await input.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer })
  return dialog
}

test('a scan is told to be one, with what to do', async ({ page, context }) => {
  const maker = await context.newPage()
  const drawing = '<svg width="500" height="500"><rect width="400" height="300" fill="teal"/></svg>'
  const dialog = await give(page, Buffer.from(await printed(maker, drawing)))
  await expect(dialog.getByText(/The pages of this PDF are pictures/)).toBeVisible()
})

test('words in a layer that is off are not opened, which is told', async ({ page }) => {
  const words = [
    { text: 'Ada Moss: I am for the weir.', left: 50, y: 100, layer: 'on' },
    { text: 'Ada Moss: I am against the weir.', left: 50, y: 100, layer: 'off' },
    { text: 'Jo Reed: And who pays for it?', left: 50, y: 120 },
    { text: 'Ada Moss: The county.', left: 50, y: 140, layer: 'form on' },
  ] as const
  await give(page, Buffer.from(pdfOf([words])))
  await expect(reviewText(page)).toContainText('I am for the weir.')
  await expect(reviewText(page)).toContainText('The county.')
  await expect(reviewText(page)).not.toContainText('against')
  await page.getByRole('button', { name: 'To check: next' }).click()
  await expect(page.getByText('Left out: 1 piece of hidden text.')).toBeVisible()
})

test('that the reader of PDFs cannot be fetched is told', async ({ page, context }) => {
  const maker = await context.newPage()
  const buffer = Buffer.from(await printed(maker, RECORD))
  await context.route(/\/assets\/pdf-[^/]*\.js$/, (route) => route.abort())
  const dialog = await give(page, buffer)
  await expect(dialog.getByText(/What reads PDFs could not be fetched/)).toBeVisible()
})
