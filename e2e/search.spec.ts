import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { longPoints, offerLong } from './long-meeting.ts'
import {
  by,
  inAddress,
  kindBox,
  ningbo,
  ofKind,
  onAny,
  pane,
  remaining,
  speakerButton,
  speakerOf,
  themeBox,
} from './meeting.ts'

const box = (page: Page, name: string | RegExp = /^(搜索|Search)$/) =>
  page.getByRole('searchbox', { name })
const results = (page: Page) => page.getByRole('listbox')
const options = (page: Page) => results(page).getByRole('option')

/** Points with a word in text or heading, or on a theme whose label has it. */
const having = (word: string, lang: 'zh' | 'en') =>
  ningbo.points.filter(({ text, heading, themes }) =>
    [
      text,
      heading,
      ...ningbo.themes.filter(({ id }) => themes.includes(id)).map(({ label }) => label),
    ].some((one) => one?.[lang]?.toLowerCase().includes(word)),
  )

async function search(page: Page, query: string) {
  await box(page).fill(query)
}

test('the box is named in each language, and / or Ctrl K leads to it', async ({ page }) => {
  for (const [lang, name] of [
    ['zh', '搜索'],
    ['en', 'Search'],
    ['both', '搜索 / Search'],
  ] as const) {
    await page.goto(`/?lang=${lang}`)
    await expect(page.getByRole('banner').or(page.locator('header')).first()).toBeVisible()
    await expect(box(page, name)).toBeVisible()
  }
  await page.keyboard.press('/')
  await expect(box(page, /./)).toBeFocused()
  await expect(box(page, /./)).toHaveValue('')
  await page.keyboard.type('a/b')
  await expect(box(page, /./)).toHaveValue('a/b')
  await page.keyboard.press('Escape')
  await expect(box(page, /./)).toHaveValue('')
  await themeBox(page, 'talent', ningbo.points, 'zh')
    .or(page.getByRole('checkbox').last())
    .first()
    .focus()
  await page.keyboard.press('Control+k')
  await expect(box(page, /./)).toBeFocused()
})

test('what is typed before the search is loaded stays, and so does the caret', async ({ page }) => {
  let load = () => {}
  const loading = new Promise<void>((resolve) => {
    load = resolve
  })
  await page.route('**/assets/Search-*.js', async (route) => {
    await loading
    await route.continue()
  })
  await page.goto('/')
  await box(page).click()
  await page.keyboard.type('模/')
  await page.keyboard.press('ArrowLeft')
  load()
  await expect(box(page)).toHaveAttribute('aria-autocomplete', 'list')
  await page.keyboard.type('具')
  await expect(box(page)).toHaveValue('模具/')
})

test('picture, counts and pane follow what is typed, and it is marked', async ({ page }) => {
  await page.goto('/')
  await search(page, '人才')
  const found = having('人才', 'zh')
  await expect(page.getByRole('status')).toHaveText(remaining(found))
  await expect(speakerButton(page, 'hu-jinhong', found)).toBeVisible()
  await expect(themeBox(page, 'talent', found)).toBeVisible()
  await expect(kindBox(page, 'problem', found)).toBeVisible()
  await expect(pane(page, '符合条件的观点').getByRole('article')).toHaveCount(found.length)
  const marks = page.getByRole('main').locator('mark')
  expect(new Set(await marks.allTextContents())).toEqual(new Set(['人才']))
  await expect.poll(() => inAddress(page)).toEqual({ q: '人才' })
})

test('a match in the language that is not shown brings that wording along', async ({ page }) => {
  await page.goto('/?q=TALENT')
  const found = having('talent', 'en')
  await expect(page.getByRole('status')).toHaveText(remaining(found))
  const first = pane(page, '符合条件的观点').getByRole('article').first()
  await expect(first).toContainText(found[0]!.text.zh!)
  await expect(first).toContainText(found[0]!.text.en!)
  await expect(first.locator('[lang=en] mark').first()).toHaveText(/^talent$/i)
  await search(page, '人才')
  await expect(first.locator('mark').first()).toHaveText('人才')
  await expect(first).not.toContainText(found[0]!.text.en!)
})

test('pinyin, whole or by initials, with or without tones, finds the speaker and his points', async ({
  page,
}) => {
  await page.goto('/?lang=zh')
  for (const query of ['wuyitong', 'wyt', 'wú yì tǒng', 'Wu Yitong', 'ＷＹＴ', '益统']) {
    await search(page, '')
    await expect(page.getByRole('status')).toHaveText(remaining(ningbo.points))
    await search(page, query)
    await expect(options(page).first(), query).toContainText('吴益统')
    await expect(page.getByRole('status'), query).toHaveText(remaining(by('wu-yitong')))
  }
})

test('several words must all be there; pinyin finds themes and texts', async ({ page }) => {
  await page.goto('/')
  await search(page, 'rencai')
  await expect(page.getByRole('status')).toHaveText(remaining(having('人才', 'zh')))
  await search(page, '胡金红 rencai')
  const both = having('人才', 'zh').filter(({ speaker }) => speaker === 'hu-jinhong')
  await expect(page.getByRole('status')).toHaveText(remaining(both))
})

test('arrow keys go through speakers, themes and points, and Enter chooses', async ({ page }) => {
  await page.goto('/')
  await search(page, '人才')
  await expect(options(page).first()).toHaveText('人才')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  const active = await box(page).getAttribute('aria-activedescendant')
  expect(active).toBe(await options(page).first().getAttribute('id'))
  await page.keyboard.press('Enter')
  await expect(results(page)).toHaveCount(0)
  await expect(themeBox(page, 'talent', having('人才', 'zh'))).toBeChecked()
  await expect(box(page)).toHaveValue('人才')

  await search(page, 'ding haibin')
  await expect(options(page).first()).toContainText('丁海滨')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(pane(page, '丁海滨')).toBeVisible()
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({ q: 'ding haibin', speaker: 'ding-haibin' })

  await page.goto('/')
  await search(page, '工业之母')
  await expect(options(page)).toHaveCount(1)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(pane(page, '吴益统')).toBeVisible()
  await expect
    .poll(() => inAddress(page))
    .toMatchObject({ point: 'wu-yitong-1', speaker: 'wu-yitong' })
})

test('the first of the list stays chosen while what was typed last is still looked up', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (...sent: unknown[]) {
      const late = document.documentElement.dataset.late ? 1000 : 0
      setTimeout(() => Reflect.apply(postMessage, this, sent), late)
    }
  })
  await page.goto('/?lang=en')
  await search(page, 'hu')
  const first = options(page).first()
  await expect(first).toContainText('Hu Jinhong')
  const before = await first.getAttribute('id')
  await page.evaluate(() => {
    document.documentElement.dataset.late = 'yes'
  })
  await box(page).press('End')
  await page.keyboard.type(' tal')
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(first).not.toHaveAttribute('id', before!)
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect.poll(() => inAddress(page)).toMatchObject({ speaker: 'hu-jinhong' })
})

test('the list of what is found is within the page, however wide that is', async ({ page }) => {
  for (const lang of ['zh', 'en', 'both']) {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`/?lang=${lang}`)
    await page.getByRole('searchbox').fill('hu')
    for (const width of [1920, 1440, 1280, 1180, 1024, 900, 768, 640, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const list = (await page.getByRole('listbox').boundingBox())!
      expect(list.x, `${lang}, ${width}`).toBeGreaterThanOrEqual(0)
      expect(list.x + list.width, `${lang}, ${width}`).toBeLessThanOrEqual(width)
    }
  }
})

test('a result can be clicked', async ({ page }) => {
  await page.goto('/?lang=en')
  await search(page, 'leng')
  await options(page).first().click()
  await expect(pane(page, speakerOf('leng-guoqi').name.en!)).toBeVisible()
})

test('no match says so; filters that hide matches can be dropped', async ({ page }) => {
  await page.goto('/?lang=en&q=zzzz')
  await expect(page.getByText('Nothing matches “zzzz”.')).toBeVisible()
  await expect(page.getByRole('button', { name: /more without/ })).toHaveCount(0)

  const found = having('talent', 'en')
  const shown = ofKind('problem', found)
  await page.goto('/?lang=en&q=talent&kind=problem')
  await expect(page.getByRole('status')).toHaveText(remaining(shown, 'en'))
  const more = found.length - shown.length
  await page.getByRole('button', { name: `${more} more without your filters` }).click()
  await expect(page.getByRole('status')).toHaveText(remaining(found, 'en'))
  await expect.poll(() => inAddress(page)).toEqual({ lang: 'en', q: 'talent' })

  await page.goto('/?lang=zh&q=人才&kind=view')
  await expect(page.getByText('当前筛选中没有与“人才”相符的观点。')).toBeVisible()
  await expect(
    page.getByRole('button', { name: `不计筛选另有 ${having('人才', 'zh').length} 个` }),
  ).toBeVisible()
})

test('the query survives a reload and Back, and typing makes no history', async ({ page }) => {
  await page.goto('/')
  const before = await page.evaluate(() => history.length)
  await box(page).pressSequentially('人才政策', { delay: 60 })
  await expect.poll(() => inAddress(page)).toEqual({ q: '人才政策' })
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.reload()
  await expect(box(page)).toHaveValue('人才政策')
  const status = await page.getByRole('status').textContent()
  await expect(page.getByRole('status')).not.toHaveText(remaining(ningbo.points))
  await page.getByRole('main').getByRole('checkbox').first().check()
  await box(page).fill('别的')
  await expect.poll(() => inAddress(page).q).toBe('别的')
  await page.goBack()
  await expect(box(page)).toHaveValue('人才政策')
  expect(status).not.toBeNull()
})

test('Escape clears the query first, then undoes what else was narrowed', async ({ page }) => {
  await page.goto('/?theme=talent')
  await search(page, '人才')
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await expect(page.getByRole('status')).toHaveText(remaining(onAny(['talent'])))
  await expect.poll(() => inAddress(page)).toEqual({ theme: 'talent' })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status')).toHaveText(remaining(ningbo.points))
})

test('Clear empties the box too', async ({ page }) => {
  await page.goto('/?q=人才&theme=talent')
  await expect(box(page)).toHaveValue('人才')
  await page.getByRole('button', { name: '清除', exact: true }).click()
  await expect(box(page)).toHaveValue('')
  await expect(page.getByRole('status')).toHaveText(remaining(ningbo.points))
})

test('Clear empties the box although the search is still on its way', async ({ page }) => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/Search-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/?q=人才&theme=talent')
  await expect(box(page)).toHaveValue('人才')
  await page.getByRole('button', { name: '清除', exact: true }).click()
  await expect(box(page)).toHaveValue('')
  const came = page.waitForResponse('**/assets/Search-*.js')
  letGo()
  await came
  await search(page, '模具')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('a search that cannot work says so, and nothing else is lost', async ({ page }) => {
  await page.route('**/search.worker*', (route) => route.abort())
  await page.goto(`${await offerLong(page)}&lang=en`)
  await search(page, 'talent')
  await expect(page.getByRole('alert')).toContainText('The search stopped working')
  // A picture of many rows has such places of its own, behind it.
  const status = page.getByRole('status').first()
  await expect(status).toHaveText(remaining(longPoints, 'en'))
  await expect(box(page)).toHaveValue('talent')
  await page.unroute('**/search.worker*')
  await page.getByRole('button', { name: 'Search again' }).click()
  const found = new Set(having('talent', 'en').map(({ text }) => text.en))
  const left = longPoints.filter(({ text }) => found.has(text.en))
  await expect(status).toHaveText(remaining(left, 'en'))
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('of a meeting that is not large the words are found without any worker', async ({ page }) => {
  await page.route('**/search.worker*', (route) => route.abort())
  await page.goto('/?lang=en')
  await search(page, 'talent')
  await expect(page.getByRole('status')).toHaveText(remaining(having('talent', 'en'), 'en'))
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('where pinyin cannot be spelt, what is not found without is said to be so, key after key', async ({
  page,
}) => {
  const workers: string[] = []
  await page.route('**/search.worker*', (route) => {
    workers.push(route.request().url())
    return route.abort()
  })
  await page.goto('/?lang=en')
  await search(page, 'zzz')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The search stopped working')
  const asked = workers.length
  const first = await alert.elementHandle()
  await box(page).pressSequentially('zz')
  await expect(box(page)).toHaveValue('zzzzz')
  expect(await alert.evaluate((node, was) => node === was, first)).toBe(true)
  await search(page, 'talent')
  await expect(page.getByRole('status')).toHaveText(remaining(having('talent', 'en'), 'en'))
  await expect(alert).toHaveCount(0)
  await search(page, 'zzz')
  await expect(alert).toBeVisible()
  expect(workers).toHaveLength(asked)
  await page.getByRole('button', { name: 'Search again' }).click()
  await expect.poll(() => workers.length).toBeGreaterThan(asked)
})

test('without the dictionary of pinyin all else is found', async ({ page }) => {
  await page.route('**/spell-*', (route) => route.abort())
  await page.goto('/?lang=en')
  await search(page, 'talent')
  await expect(page.getByRole('status')).toHaveText(remaining(having('talent', 'en'), 'en'))
})

for (const [lang, colorScheme] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing in a search, ${lang}, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`/?lang=${lang}&kind=recommendation`)
    await search(page, 'talent')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect(await axeFindings(page)).toEqual([])
  })
}
