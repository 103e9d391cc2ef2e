import { expect, type Page, test } from '@playwright/test'
import { harbour, ningbo, pane, speakerButton } from './meeting.ts'

const FILE = 'transcripts/harbour.json'
const alert = (page: Page) => page.getByRole('alert')
const retry = (page: Page, name = '重试') => page.getByRole('button', { name })

type Answer = { status?: number; body?: string; json?: unknown } | 'abort'

/** Answers with a failure until it is mended, then with the meeting. */
async function answerWith(page: Page, answer: Answer): Promise<{ mend: () => void }> {
  let mended = false
  await page.route(`**/${FILE}`, (route) => {
    if (mended) return route.fulfill({ json: harbour })
    return answer === 'abort' ? route.abort() : route.fulfill(answer)
  })
  return {
    mend: () => {
      mended = true
    },
  }
}

async function expectMended(page: Page, title = harbour.meeting.title.zh): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title!)
  await expect(alert(page)).toHaveCount(0)
}

const UNANSWERED: [string, Answer][] = [
  ['a server error', { status: 503, body: 'busy' }],
  ['a broken connection', 'abort'],
]
for (const [what, answer] of UNANSWERED) {
  test(`${what}: which file, what to do, and Retry`, async ({ page }) => {
    const { mend } = await answerWith(page, answer)
    await page.goto(`/?transcript=${FILE}`)
    await expect(alert(page)).toContainText(`取不到 ${FILE}`)
    await expect(alert(page)).toContainText('请检查网络后重试')
    await retry(page).click()
    await expect(alert(page)).toContainText(FILE)
    mend()
    await retry(page).click()
    await expectMended(page)
  })
}

test('a missing transcript: which file, what to do, and Retry', async ({ page }) => {
  const { mend } = await answerWith(page, { status: 404 })
  await page.goto(`/?transcript=${FILE}`)
  await expect(alert(page)).toContainText(`找不到 ${FILE}`)
  await expect(alert(page)).toContainText('请检查地址里的文件名')
  mend()
  await retry(page).click()
  await expectMended(page)
})

test('a missing transcript on a host that answers everything with the page', async ({ page }) => {
  await page.goto('/?transcript=transcripts/none.json&lang=en')
  await expect(alert(page)).toContainText('There is no transcripts/none.json.')
  await expect(retry(page, 'Retry')).toBeVisible()
  await page.getByRole('button', { name: 'To the first page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ningbo.meeting.title.en!)
})

test('broken JSON: the line and the column', async ({ page }) => {
  const lines = JSON.stringify(harbour, null, 2).split('\n')
  // Without the comma at its end the next line cannot go on.
  const broken = lines.findIndex((line) => line.includes('"en": "Skipper"')) - 1
  lines[broken] = lines[broken]!.replace(/,$/, '')
  const column = lines[broken + 1]!.search(/\S/) + 1
  const { mend } = await answerWith(page, { body: lines.join('\n') })
  await page.goto(`/?transcript=${FILE}`)
  await expect(alert(page)).toContainText(FILE)
  await expect(alert(page)).toContainText(`第 ${broken + 2} 行第 ${column} 列`)
  await page.goto(`/?transcript=${FILE}&lang=en`)
  await expect(alert(page)).toContainText(`line ${broken + 2}, column ${column}`)
  mend()
  await retry(page, 'Retry').click()
  await expectMended(page, harbour.meeting.title.en)
})

test('a file in another encoding, and one with nothing in it', async ({ page }) => {
  const wide = Buffer.from(`\ufeff${JSON.stringify(harbour)}`, 'utf16le')
  await page.route(`**/${FILE}`, (route) => route.fulfill({ body: wide }))
  await page.goto(`/?transcript=${FILE}`)
  await expect(alert(page)).toContainText(`${FILE} 不是 UTF-8 编码`)
  await page.goto(`/?transcript=${FILE}&lang=en`)
  await expect(alert(page)).toContainText('Save it as UTF-8')
  await page.route(`**/${FILE}`, (route) => route.fulfill({ body: '' }))
  await page.goto(`/?transcript=${FILE}&lang=en`)
  await expect(alert(page)).toContainText(`${FILE} is empty`)
})

test('an invalid transcript: the path, what is wrong, and what was probably meant', async ({
  page,
}) => {
  const points = harbour.points.map((p, i) => (i === 1 ? { ...p, themes: ['quays'] } : p))
  const { mend } = await answerWith(page, { json: { ...harbour, points } })
  await page.goto(`/?transcript=${FILE}`)
  await expect(alert(page)).toContainText(FILE)
  await expect(alert(page).getByRole('listitem')).toHaveText(
    'points[1].themes[0]：没有 id 为“quays”的主题；是不是“quay”？',
  )
  await page.goto(`/?transcript=${FILE}&lang=en`)
  await expect(alert(page).getByRole('listitem')).toHaveText(
    'points[1].themes[0]: no theme "quays"; did you mean "quay"?',
  )
  mend()
  await retry(page, 'Retry').click()
  await expectMended(page, harbour.meeting.title.en)
})

test('a list of meetings that is missing or no list is said', async ({ page }) => {
  const answers = [{ status: 404 }, { json: { meetings: [] } }]
  await page.route('**/transcripts/index.json', (route) => {
    const answer = answers.shift()
    return answer ? route.fulfill(answer) : route.continue()
  })
  // What the page preloads would answer in its place.
  await page.route('/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<link rel="preload"[^>]*>/, '')
    await route.fulfill({ response, body })
  })
  await page.goto('/')
  await expect(alert(page)).toContainText('找不到 transcripts/index.json')
  await retry(page).click()
  await expect(alert(page)).toContainText('transcripts/index.json 不是会议目录')
  await retry(page).click()
  await expectMended(page, ningbo.meeting.title.zh)
})

test('an exception in rendering leaves no blank page', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('mended')) return
    window.ResizeObserver = class {
      constructor() {
        throw new Error('no observers today')
      }
    } as unknown as typeof ResizeObserver
  })
  await page.goto('/')
  await expect(alert(page)).toContainText('页面出错了')
  await expect(alert(page)).toContainText('no observers today')
  await expect(page.getByRole('button', { name: '回到首页' })).toBeVisible()
  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
  await page.getByRole('button', { name: '重新载入' }).click()
  await expectMended(page, ningbo.meeting.title.zh)
  await speakerButton(page, 'hu-jinhong').click()
  await expect(pane(page, '胡金红')).toBeVisible()
})
