import { closeSync, ftruncateSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { document as docx } from '../src/domain/parse/documents/docx.fixture.ts'
import { axeFindings } from './axe.ts'
import { harbour, inAddress, ningbo, pane, picture } from './meeting.ts'

/** Our own words, in the form of a report. */
const REPORT = `水渠座谈会
区长田小满提出三点要求：一是清理淤泥；二是加强管护；三是加快修桥。
天黑了。
市民李大河认为，资金不足。
`

const dialog = (page: Page) => page.getByRole('dialog', { name: /打开自己的会议|Open a meeting/ })
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
/** Reading takes a worker with a dictionary, which a busy machine may be slow to start. */
const expectOpened = (page: Page, name: string) =>
  expect(title(page, name)).toBeVisible({ timeout: 20_000 })
/** The speakers beside the text in Review, where a text that was read opens. */
const reviewed = (page: Page) =>
  page.getByRole('region', { name: /^(发言人|Speakers)$/ }).getByRole('listitem')
const mine = (page: Page) => inAddress(page).mine

async function openDialog(page: Page) {
  await page.getByRole('button', { name: /^(打开文件…|Open a file…)/ }).click()
  await expect(dialog(page)).toBeVisible()
}

type Given = string | { name: string; content: string | Uint8Array }

async function give(page: Page, file: Given) {
  const input = dialog(page).locator('input[type="file"]')
  if (typeof file === 'string') return input.setInputFiles(file)
  const buffer = Buffer.from(file.content)
  await input.setInputFiles({ name: file.name, mimeType: 'text/plain', buffer })
}

async function paste(page: Page, text: string) {
  await dialog(page).getByRole('textbox').fill(text)
  await dialog(page)
    .getByRole('button', { name: /^(读取|Read it)/ })
    .click()
}

/** Drags a file to something on the page, and drops it there. */
async function drag(page: Page, to: string, names: readonly string[], content = '') {
  const dataTransfer = await page.evaluateHandle(
    ([files, text]) => {
      const data = new DataTransfer()
      for (const name of files) data.items.add(new File([text], name))
      return data
    },
    [names, content] as const,
  )
  const target = page.locator(to)
  await target.dispatchEvent('dragenter', { dataTransfer })
  return {
    over: () => target.dispatchEvent('dragover', { dataTransfer }),
    drop: () => target.dispatchEvent('drop', { dataTransfer }),
  }
}

test('the dialog says which texts are read, and how well', async ({ page }) => {
  await page.goto('/?lang=en')
  await openDialog(page)
  const told = dialog(page).getByRole('term')
  await expect(told).toHaveCount(0)
  await dialog(page).getByText('What is read, and how well').click()
  await expect(told).toHaveCount(4)
  await expect(told.last()).toHaveText('News, minutes and proceedings in English')
})

test('a report that is dropped becomes a meeting, is kept and never sent', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow()
  const sent: string[] = []
  page.on('request', (request) => {
    const elsewhere = new URL(request.url()).origin !== new URL(baseURL!).origin
    if (elsewhere || request.method() !== 'GET') sent.push(request.url())
  })
  const complaints: string[] = []
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.goto('/?lang=zh&theme=talent')
  await expect(title(page, ningbo.meeting.title.zh!)).toBeVisible()
  const file = await drag(page, 'body', ['canal.txt'], REPORT)
  await expect(async () => {
    await file.over()
    await expect(page.getByText('松开，作为一场会议打开')).toBeVisible({ timeout: 200 })
  }).toPass()
  await file.drop()
  await expectOpened(page, '水渠座谈会')
  // What was read is looked through first, the speakers beside the text.
  await expect(reviewed(page)).toHaveText([/田小满/, /李大河/])
  await expect(page.getByText('只保存在这台设备的这个浏览器里，没有上传')).toBeVisible()
  const id = mine(page)
  await expect.poll(() => inAddress(page)).toEqual({ mine: id, lang: 'zh', view: 'review' })
  await page.getByRole('radio', { name: '图', exact: true }).check()
  await expect(picture(page).getByRole('button')).toHaveText([/田小满/, /李大河/])
  await expect(pane(page, '谁说了什么')).not.toContainText('转述')
  await expect.poll(() => inAddress(page)).toEqual({ mine: id, lang: 'zh' })

  // The address holds through reading and a reload.
  await picture(page)
    .getByRole('button', { name: /田小满/ })
    .click()
  const place = page.getByRole('article').first().getByRole('link')
  await expect(place).toHaveAttribute('href', new RegExp(`^\\?mine=${id}&speaker=`))
  await page.reload()
  await expect(pane(page, '田小满')).toBeVisible()

  // Another tab hears of the new title.
  const other = await context.newPage()
  await other.goto(`/?mine=${id}&lang=en`)
  await expect(title(other, '水渠座谈会')).toBeVisible()
  await openDialog(page)
  const row = dialog(page).getByRole('listitem')
  await expect(row).toContainText('2 位发言人，4 个观点')
  await row.getByRole('button', { name: '改名' }).click()
  await expect(row.getByRole('textbox', { name: '标题' })).toBeFocused()
  // Escape is for the field, not for the dialog.
  await page.keyboard.press('Escape')
  await expect(row.getByRole('button', { name: /^水渠座谈会/ })).toBeFocused()
  await row.getByRole('button', { name: '改名' }).click()
  await expect(row.getByRole('textbox', { name: '标题' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('水渠的事')
  await page.keyboard.press('Enter')
  await expect(row.getByRole('button', { name: /^水渠的事/ })).toBeFocused()
  await expect(title(page, '水渠的事')).toBeVisible()
  await expect(title(other, '水渠的事')).toBeVisible()
  await other.close()

  const downloading = page.waitForEvent('download')
  await row.getByRole('button', { name: '导出 JSON' }).click()
  const json = await readFile(await (await downloading).path(), 'utf8')
  expect(JSON.parse(json)).toMatchObject({
    meeting: { title: { zh: '水渠的事' } },
    source: { text: REPORT },
  })
  expect(await axeFindings(page)).toEqual([])

  // What was exported opens as it is.
  await give(page, { name: 'canal.json', content: json })
  await expect(dialog(page)).toHaveCount(0, { timeout: 20_000 })
  await expect.poll(() => mine(page)).not.toBe(id)
  await expect(title(page, '水渠的事')).toBeVisible()
  await expect(picture(page).getByRole('button')).toHaveText([/田小满/, /李大河/])

  // Deleting asks first; the one that is open makes way for the first meeting.
  await openDialog(page)
  await expect(row).toHaveCount(2)
  const first = row.first()
  await expect(first).toContainText('水渠的事')
  await first.getByRole('button', { name: '删除' }).click()
  await expect(first.getByRole('alert')).toContainText('不能恢复')
  await first.getByRole('button', { name: '取消' }).click()
  await first.getByRole('button', { name: '删除' }).click()
  await first.getByRole('button', { name: '删除', exact: true }).click()
  await expect(title(page, ningbo.meeting.title.zh!)).toBeVisible()
  await openDialog(page)
  await expect(row).toHaveCount(1)
  await row.getByRole('button', { name: /^水渠的事/ }).click()
  await expect(title(page, '水渠的事')).toBeVisible()
  expect(mine(page)).toBe(id)

  await page.goto('/?mine=nothing&lang=en')
  await expect(page.getByRole('alert')).toContainText('This meeting is not on this device')
  await page.getByRole('button', { name: 'To the first page' }).click()
  await expect(title(page, ningbo.meeting.title.en!)).toBeVisible()
  expect(sent).toEqual([])
  expect(complaints).toEqual([])
})

test('a document opens; a table asks for its columns; reading can be cancelled', async ({
  page,
}) => {
  test.slow()
  const complaints: string[] = []
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  await page.goto('/?lang=en')
  await openDialog(page)
  await give(page, { name: 'canal.docx', content: docx })
  await expectOpened(page, '水渠座谈会')
  await expect(reviewed(page)).toHaveText([/Tian Xiaoman/])

  await openDialog(page)
  const before = page.url()
  await give(page, { name: 'table.csv', content: 'A,B\nMary,Mend the lamp\nJohn,No money\n' })
  await dialog(page).getByRole('combobox', { name: 'Speaker' }).selectOption('Column 1: A')
  await dialog(page).getByRole('combobox', { name: 'What was said' }).selectOption('Column 2: B')
  expect(await axeFindings(page)).toEqual([])
  expect(page.url()).toBe(before)
  await dialog(page).getByRole('button', { name: 'Read it this way' }).click()
  await expectOpened(page, 'table')
  await expect(reviewed(page)).toHaveText([/Mary/, /John/])

  // A lexicon that never comes keeps the worker waiting.
  await page.route('**/lexicon/*', () => {})
  await openDialog(page)
  const still = page.url()
  await paste(page, REPORT)
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText(/Cancelled/)
  await paste(page, REPORT)
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  expect(page.url()).toBe(still)

  // Without lexicons there are no themes, and a meeting all the same.
  await page.unroute('**/lexicon/*')
  await page.route('**/lexicon/*', (route) => route.abort())
  await openDialog(page)
  await paste(page, REPORT)
  await expectOpened(page, '水渠座谈会')
  const told = page.getByRole('alert').filter({ hasText: 'theme words could not be fetched' })
  await expect(told).toBeVisible()
  await page.getByRole('radio', { name: 'Picture' }).check()
  await expect(picture(page).getByRole('checkbox')).toHaveCount(1)
  expect(complaints.filter((line) => !line.includes('ERR_FAILED'))).toEqual([])
})

test('bad input says what, where and what to do, and the open meeting stays', async ({ page }) => {
  test.slow()
  const huge = test.info().outputPath('huge.txt')
  const file = openSync(huge, 'w')
  ftruncateSync(file, 200_000_000)
  closeSync(file)
  const broken = JSON.stringify(harbour, null, 2).replace('"meeting"', 'meeting')
  const future = JSON.stringify({ ...harbour, format: 'reyi/transcript@9' })
  const faulty = JSON.stringify(harbour).replace('"quay"', '"quays"')
  const CASES: [Given, RegExp, RegExp][] = [
    [{ name: 'a.txt', content: '' }, /没有文字/, /There is no text/],
    [
      { name: 'a.txt', content: '%PDF-1.7' },
      /PDF 已损坏.*重新保存/s,
      /a damaged PDF.*save or print/s,
    ],
    [{ name: 'a.txt', content: '{\\rtf1 a}' }, /RTF.*\.docx/s, /an RTF document.*\.docx/s],
    [
      { name: 'a.txt', content: Uint8Array.of(97, 255, 255) },
      /第 1 字节.*UTF-8/s,
      /byte 1.*UTF-8/s,
    ],
    [huge, /190\.7 MiB.*64\.0 MiB.*拆成/s, /190\.7 MiB.*64\.0 MiB.*Split/s],
    [{ name: 'a.json', content: broken }, /第 3 行第 3 列.*逗号/s, /line 3, column 3.*comma/s],
    [{ name: 'a.json', content: future }, /transcript@9.*新版本/s, /transcript@9.*newer/s],
    [{ name: 'a.json', content: faulty }, /quays.*改好/s, /quays.*Mend/s],
    [{ name: 'a.csv', content: '发言人,内容\n' }, /没有一行.*列/s, /No row.*columns/s],
    [{ name: 'a.vtt', content: 'WEBVTT\n' }, /WebVTT.*-->/s, /WebVTT.*-->/s],
    [{ name: 'a.docx', content: 'x' }, /\.docx.*重新存为/s, /\.docx.*save it again/s],
  ]
  await page.goto('/?lang=both&theme=talent')
  const before = page.url()
  await openDialog(page)
  const alert = dialog(page).getByRole('alert')
  for (const [given, zh, en] of CASES) {
    await give(page, given)
    await expect(alert).toContainText(zh)
    await expect(alert).toContainText(en)
    await expect(alert).toContainText('当前会议没有变')
    expect(page.url()).toBe(before)
  }
  const several = await drag(page, 'body', ['a.txt', 'b.txt'])
  await several.drop()
  await expect(dialog(page).getByRole('status')).toContainText('2 个文件没有读成', {
    timeout: 20_000,
  })
  await page.keyboard.press('Escape')
  await expect(title(page, ningbo.meeting.title.zh!)).toBeVisible()
  expect(page.url()).toBe(before)

  // A line of a million characters is no bad input, and nobody found is none either.
  await openDialog(page)
  await give(page, { name: 'line.txt', content: '山在那里，水也在那里，'.repeat(90_000) })
  await expectOpened(page, 'line')
  await expect(page.getByText('没有找到发言人')).toBeVisible()
  await expect(page.getByRole('radio', { name: '校对' })).toBeChecked()
  await expect(page.getByText(/^山在那里，水也在那里，/).first()).toBeVisible({
    timeout: 20_000,
  })
})

for (const [what, refuse, words] of [
  [
    'full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    },
    '空间已满',
  ],
  [
    'forbidden',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    },
    '浏览器不允许本页保存数据',
  ],
] as const) {
  test(`where storage is ${what} a meeting opens in this tab, and the page says so`, async ({
    page,
  }) => {
    await page.addInitScript(refuse)
    await page.goto('/')
    await openDialog(page)
    await paste(page, REPORT)
    await expectOpened(page, '水渠座谈会')
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(page.getByRole('alert')).toContainText('JSON')
    await reviewed(page)
      .getByRole('button', { name: /田小满/ })
      .click()
    await expect(page.getByRole('heading', { level: 4, name: '3 个观点' })).toBeVisible()
  })
}

test('nothing pasted is asked for again; of a text without a speaker no sentence is said to be settled', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await openDialog(page)
  await dialog(page).getByRole('button', { name: 'Read it' }).click()
  await expect(dialog(page).getByRole('textbox')).toBeFocused()
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)

  await paste(page, 'Shopping list\n\nmilk\neggs\nbread\n')
  await expectOpened(page, 'Shopping list')
  await expect(page.getByText('To check')).toBeVisible()
  await expect(page.getByText(/No sentence is unassigned/)).toHaveCount(0)
})

test('the box for the report of the open meeting goes on taking its file', async ({ page }) => {
  await page.goto('/?view=source')
  const box = page.getByRole('group', { name: '原文' })
  await expect(box).toBeVisible()
  const file = await drag(page, 'body', ['a.txt'], '太短')
  const frame = page.getByText('松开，作为一场会议打开')
  await expect(async () => {
    await file.over()
    await expect(frame).toBeVisible({ timeout: 200 })
  }).toPass()
  await expect(page.getByText('请拖进虚线框')).toBeVisible()
  const inBox = await drag(page, '[data-takes-report]', ['a.txt'], '太短')
  await inBox.over()
  await expect(frame).toHaveCount(0)
  await inBox.drop()
  await expect(page.getByRole('alert')).toContainText('a.txt')
  await expect(dialog(page)).toHaveCount(0)
  await expect.poll(() => inAddress(page)).toEqual({ view: 'source' })
})
