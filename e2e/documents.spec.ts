import { expect, type Page, test } from '@playwright/test'
import { flatOdf, odf, odfTable, p } from '../src/domain/parse/documents/odf/odf.fixture.ts'
import { rowsOf, xlsx } from '../src/domain/parse/documents/sheet/xlsx.fixture.ts'
import { PAGES } from '../src/domain/parse/documents/web-pages.fixture.ts'

const MINUTES = p('水渠座谈会') + p('区长田小满说，水渠淤了三年，下月必须清。')
const TALK = rowsOf(
  ['发言人', '发言内容'],
  ['田小满', '水渠淤了三年，下月必须清。'],
  ['周岚', '清淤以后，三个村都能用上水。'],
)
const MAIL = `From: Ann <ann@example.org>\r\nSubject: =?utf-8?B?5rC05rig?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset="utf-8"\r\n\r\nplain\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>水渠座谈会</p><p>区长田小满说，水渠淤了三年，下月必须清。</p>').toString('base64')}\r\n--b--\r\n`

const FILES: readonly {
  name: string
  content: string | Uint8Array
  speakers: readonly string[]
}[] = [
  { name: '新闻.html', content: PAGES.at(-1)!.html, speakers: ['田小满', '周岚'] },
  { name: '邮件.eml', content: MAIL, speakers: ['田小满'] },
  { name: '纪要.odt', content: odf('text', MINUTES), speakers: ['田小满'] },
  { name: '纪要.fodt', content: flatOdf('text', MINUTES), speakers: ['田小满'] },
  { name: '记录.xlsx', content: xlsx({ 记录: TALK }), speakers: ['田小满', '周岚'] },
  {
    name: '记录.ods',
    content: odf('spreadsheet', odfTable(['发言人', '发言内容'], ['周岚', '三个村都能用上水。'])),
    speakers: ['周岚'],
  },
]

const dialog = (page: Page) => page.getByRole('dialog', { name: '打开自己的会议' })

async function openDialog(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: /^打开文件…/ }).click()
  await expect(dialog(page)).toBeVisible()
}

async function give(page: Page, name: string, content: string | Uint8Array) {
  const buffer = Buffer.from(content)
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

const speakers = (page: Page) => page.getByRole('region', { name: '发言人' }).getByRole('listitem')

for (const { name, content, speakers: names } of FILES)
  test(`${name} opens with who speaks in it`, async ({ page }) => {
    await openDialog(page)
    await give(page, name, content)
    await expect(speakers(page)).toHaveCount(names.length, { timeout: 20_000 })
    for (const each of names) await expect(speakers(page).filter({ hasText: each })).toHaveCount(1)
  })

test('HTML that is pasted is read as a page', async ({ page }) => {
  await openDialog(page)
  await dialog(page).getByRole('textbox').fill(PAGES.at(-1)!.html)
  await dialog(page).getByRole('button', { name: /^读取/ }).click()
  await expect(speakers(page)).toHaveCount(2, { timeout: 20_000 })
})

test('a sheet whose columns are not certain asks for them', async ({ page }) => {
  await openDialog(page)
  await give(page, 'a.xlsx', xlsx({ A: rowsOf(['甲列', '乙列'], ['周岚', '三个村都能用上水。']) }))
  await dialog(page)
    .getByRole('combobox', { name: /^发言人/ })
    .selectOption({ index: 1 })
  await dialog(page)
    .getByRole('combobox', { name: /^发言内容/ })
    .selectOption({ index: 2 })
  await dialog(page).getByRole('button', { name: '按此读取' }).click()
  await expect(speakers(page).filter({ hasText: '周岚' })).toHaveCount(1, { timeout: 20_000 })
})

test('a workbook cut short is said to be damaged', async ({ page }) => {
  await openDialog(page)
  await give(page, 'a.xlsx', xlsx({ A: TALK }).slice(0, 900))
  await expect(dialog(page).getByRole('alert')).toContainText('已损坏')
})
