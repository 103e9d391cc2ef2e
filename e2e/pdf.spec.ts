import { expect, type Locator, type Page, test } from '@playwright/test'
import { pdfOf } from '../src/domain/parse/documents/pdf/pdf.fixture.ts'
import { parseBytes } from '../src/domain/parse/parse.ts'
import { inOrder, knownText, sentencesOf } from './known-texts.ts'
import { reviewText } from './open-review.ts'
import { recordInCodes } from './pdf-in-codes.ts'
import { LAYOUTS, pageOf } from './pdf-layouts.ts'

/** A page printed as PDF by the browser, with tags that tell what is what or without. */
async function printed(
  page: Page,
  html: string,
  {
    margins,
    tagged = false,
  }: {
    readonly margins?: { readonly header: string; readonly footer: string } | undefined
    readonly tagged?: boolean
  } = {},
): Promise<Uint8Array> {
  await page.setContent(html)
  return page.pdf({
    format: 'A4',
    tagged,
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
    for (const tagged of [false, true])
      test(`sentences in reading order, ${lang}, ${tagged ? 'with' : 'without'} tags: ${name}`, async ({
        page,
      }) => {
        const text = knownText(lang, 34, 6)
        const bytes = await printed(page, pageOf(layout, text), { margins: layout.margins, tagged })
        const parsed = await parseBytes(bytes, { name: 'a.pdf' })
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

const SAID = Array.from({ length: 45 }, (_, i) => [
  ['Ada Moss', 'Jo Reed', '田小满'][i % 3]!,
  `0:${10 + i}`,
  i % 3 === 2
    ? `第${i}盏路灯坏了，应当在冬天以前修好，因为夜里谁也看不见路，渡船也总是晚点，老人们不敢出门。`
    : `Lamp ${i} is out and we should mend it before the winter comes, since nobody can see the road at night.`,
])
const tableOf = (head: readonly string[]) =>
  `<table border="1"><thead><tr>${head.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody>${SAID.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`

test('a table that tags tell is one, over pages too: each row is of whom it names', async ({
  page,
}) => {
  const html = `<h1>Council</h1><p>Held in the mill.</p>${tableOf(['Speaker', 'Time', 'Text'])}<p>The end.</p>`
  const bytes = await printed(page, html, { tagged: true })
  const parsed = await parseBytes(bytes, { name: 'a.pdf' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  const { points, speakers, source } = parsed.transcript
  const names = new Map(speakers.map(({ id, name }) => [id, name.zh ?? name.en]))
  expect(points.map(({ speaker, text }) => [names.get(speaker), Object.values(text)[0]])).toEqual(
    SAID.map(([who, , words]) => [who, words]),
  )
  expect(points.map(({ time }) => time)).toEqual(SAID.map((_, i) => (10 + i) * 1_000))
  const { text = '', pages = [] } = source
  expect(pages.length).toBeGreaterThan(2)
  // Each page begins with a row, and has the words that are printed on it.
  for (const begin of pages.slice(1, -1)) expect(text[begin - 1]).toBe('\n')
  expect(text).toMatch(/The end\.$/)
})

test('rows without a head that names them are lines of a name and words', async ({ page }) => {
  const rows = `<table border="1">${SAID.slice(0, 9)
    .map(([who, , words]) => `<tr><td>${who}</td><td>${words}</td></tr>`)
    .join('')}</table>`
  const parsed = await parseBytes(await printed(page, rows, { tagged: true }), { name: 'a.pdf' })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  expect(parsed.transcript.source.text).toContain(`Jo Reed: ${SAID[1]![2]}`)
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

test('a PDF whose fonts need maps of characters is read by those, and only they are fetched', async ({
  page,
}) => {
  const maps: string[] = []
  page.on('request', (request) => {
    const [, name] = /\/cmaps\/([^?]*)/.exec(request.url()) ?? []
    if (name) maps.push(name)
  })
  await give(page, recordInCodes())
  await expect(reviewText(page)).toContainText('马厩要先修，长桥下周再议。')
  await expect(reviewText(page)).toContainText('不，先修桥！')
  const found = new URL(page.url())
  found.searchParams.delete('view')
  await page.goto(found.href)
  await expect(page.getByRole('button', { name: /^Tian Xiaoman/ })).toBeVisible()
  expect(maps.sort()).toEqual(['Adobe-GB1-UCS2.bcmap', 'UniGB-UCS2-H.bcmap'])
})

for (const [what, path] of [
  ['cannot be fetched', 'UniGB-UCS2-H'],
  ['is another file', 'Adobe-GB1-UCS2'],
] as const)
  test(`a map of characters that ${what} is told, and nothing is read without it`, async ({
    page,
  }) => {
    await page
      .context()
      .route(`**/cmaps/${path}.bcmap*`, (route) =>
        what === 'is another file'
          ? route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' })
          : route.abort(),
      )
    const dialog = await give(page, recordInCodes())
    await expect(dialog.getByText(/tables that tell the characters of this PDF/)).toBeVisible()
  })
