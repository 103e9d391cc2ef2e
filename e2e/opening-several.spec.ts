import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'
import { silence } from './silence.ts'

const LAMPS =
  'Ada Moss: The lamps are out on Mill Lane.\nJo Reed: We should mend them before June.\n'
const WEIR = `WEBVTT

00:01.000 --> 00:04.000
<v Ada Moss>The weir is broken.

00:05.000 --> 00:09.000
<v Jo Reed>Then we should mend it this year.
`
/** Whose first row does not tell which column is which. */
const FERRY = 'x,y\nAda Moss,The ferry is late.\nJo Reed,We should buy a second one.\n'

const dialog = (page: Page) => page.getByRole('dialog', { name: /打开自己的会议|Open a meeting/ })
const rows = (page: Page) =>
  dialog(page)
    .getByRole('list', { name: /^(文件|Files)$/ })
    .getByRole('listitem')
const row = (page: Page, name: string) => rows(page).filter({ hasText: name })
const file = (name: string, content: string | Buffer, mimeType = 'text/plain') => ({
  ...{ name, mimeType, buffer: Buffer.from(content) },
})

async function give(page: Page, files: readonly ReturnType<typeof file>[]) {
  await page.getByRole('button', { name: /^(打开文件…|Open a file…)/ }).click()
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles([...files])
}

for (const lang of ['en', 'zh'] as const)
  test(`several files become a meeting each, whatever becomes of the others, ${lang}`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/?lang=${lang}`)
    await give(page, [
      file('lamps.txt', LAMPS),
      file('broken.json', '{"format": '),
      file('ferry.csv', FERRY),
      file('weir.vtt', WEIR),
      file('weir.wav', silence(10), 'audio/wav'),
      file('other.mp3', 'x', 'audio/mpeg'),
    ])
    await expect(rows(page)).toHaveCount(5)
    const status = dialog(page).getByRole('status')
    await expect(status).toHaveText(
      lang === 'en'
        ? '2 meetings read and kept in My meetings; 1 file waits for an answer; 2 files not read'
        : '读好 2 场会议，已放进“我的会议”；1 个文件等您回答；2 个文件没有读成',
      { timeout: 40_000 },
    )
    await expect(row(page, 'lamps.txt')).toContainText(lang === 'en' ? '2 points' : '2 个观点')
    await expect(row(page, 'broken.json')).toContainText('JSON')
    await expect(row(page, 'weir.vtt')).toContainText('weir.wav')
    await expect(row(page, 'other.mp3')).toContainText(lang === 'en' ? 'a recording' : '录音录像')
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)

    // What is asked is asked by keyboard, and the focus stays where it is needed.
    await row(page, 'ferry.csv').getByRole('button').press('Enter')
    await dialog(page)
      .getByRole('combobox', { name: /^(发言人|Speaker)$/ })
      .selectOption('0')
    await dialog(page)
      .getByRole('combobox', { name: /^(发言内容|What was said)$/ })
      .selectOption('1')
    await dialog(page)
      .getByRole('button', { name: /^(按此读取|Read it this way)$/ })
      .press('Enter')
    await expect(status).toContainText(lang === 'en' ? '3 meetings' : '3 场会议', {
      timeout: 20_000,
    })
    await expect(dialog(page).getByRole('heading', { level: 3 }).first()).toBeVisible()

    await page.setViewportSize({ width: 1440, height: 900 })
    // The recording that came along plays from a point.
    await row(page, 'weir.vtt')
      .getByRole('button', { name: /^(Open|打开)/ })
      .click()
    await expect(dialog(page)).toHaveCount(0)
    await page.getByRole('radio', { name: /^(图|Picture)$/ }).check()
    await page
      .getByRole('button', { name: /^Jo Reed/ })
      .first()
      .click()
    await page
      .getByRole('article')
      .first()
      .getByRole('button', { name: /^(听|Listen)$/ })
      .click()
    const sound = page.getByRole('region', { name: /^(录音录像|Recording)/ }).locator('video')
    await expect
      .poll(() => sound.evaluate((media: HTMLMediaElement) => media.currentTime))
      .toBeGreaterThan(4.9)
    await expect(sound).toHaveAttribute('aria-label', 'weir.wav')

    // The list is still there, for the next of them.
    await page.getByRole('button', { name: /^(打开文件…|Open a file…)/ }).click()
    await row(page, 'lamps.txt')
      .getByRole('button', { name: /^(Open|打开)/ })
      .click()
    await expect(page.getByRole('region', { name: /^(发言人|Speakers)$/ })).toContainText(
      'Ada Moss',
    )
  })

test('a text and its recording are one meeting, which opens at once', async ({ page }) => {
  await page.goto('/?lang=en')
  await give(page, [file('weir.vtt', WEIR), file('REC-7.wav', silence(10), 'audio/wav')])
  await expect(page.getByRole('region', { name: 'Speakers' })).toContainText('Jo Reed', {
    timeout: 20_000,
  })
})

/** Nothing is read until what it gives is called. */
async function holdReading(page: Page): Promise<() => void> {
  const held: (() => void)[] = []
  let isHeld = true
  await page.route('**/parse.worker*', async (route) => {
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve))
    await route.continue().catch(() => {})
  })
  return () => {
    isHeld = false
    for (const goOn of held) goOn()
  }
}

test('reading several files can be stopped and gone on with; too many are refused', async ({
  page,
}) => {
  const release = await holdReading(page)
  await page.goto('/?lang=en')
  await give(page, [file('a.txt', LAMPS), file('b.txt', LAMPS)])
  await expect(dialog(page).getByRole('status')).toHaveText('Reading file 1 of 2: a.txt')
  await expect(dialog(page).getByRole('progressbar')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Stop' }).click()
  await expect(row(page, 'a.txt')).toContainText('stopped')
  release()
  await dialog(page).getByRole('button', { name: 'Read the rest' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText(
    '2 meetings read and kept in My meetings',
    { timeout: 20_000 },
  )
  await dialog(page).getByRole('button', { name: 'Choose other files' }).click()
  const many = Array.from({ length: 501 }, (_, i) => file(`${i}.txt`, 'x'))
  await dialog(page).locator('input[type="file"]').setInputFiles(many)
  await expect(dialog(page).getByRole('alert')).toContainText('more than 500 files')
})

test('what is dropped on a list that is being read goes on it; closing the dialog ends nothing; what is refused says so', async ({
  page,
}) => {
  const release = await holdReading(page)
  await page.goto('/?lang=en')
  const drop = async (names: readonly string[]) => {
    const dropped = await page.evaluateHandle(
      ([all, text]) => {
        const data = new DataTransfer()
        for (const name of all) data.items.add(new File([text], name))
        return data
      },
      [names, LAMPS] as const,
    )
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  }
  await give(page, [file('a.txt', LAMPS), file('b.txt', LAMPS)])
  await expect(rows(page)).toHaveCount(2)
  await drop(['c.txt'])
  await expect(rows(page)).toHaveCount(3)
  await drop(Array.from({ length: 501 }, (_, i) => `${i}.txt`))
  await expect(dialog(page).getByRole('alert')).toContainText('more than 500 files')
  await expect(rows(page)).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  release()
  await page.getByRole('button', { name: /^Open a file…/ }).click()
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  await expect(dialog(page).getByRole('status')).toHaveText(
    '3 meetings read and kept in My meetings',
    { timeout: 20_000 },
  )
})
