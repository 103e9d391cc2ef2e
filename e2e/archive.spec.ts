import { expect, type Page, test } from '@playwright/test'
import { reedbed } from '../src/domain/archive/reedbed.fixture.ts'
import { type ArchiveHost, hostArchive } from './archive-host.ts'
import { axeFindings } from './axe.ts'

const open = async (page: Page, rest = '', host: ArchiveHost = {}) => {
  const asked = await hostArchive(page, host)
  await page.goto(`/?archive=archive&lang=en${rest}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return asked
}
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })
const points = (page: Page) => page.getByRole('main').getByRole('article')
const combobox = (page: Page) => page.getByRole('combobox')

/** The page of the person whose name begins so, of the parish. */
const openPerson = async (page: Page, name: string) => {
  await open(page)
  await link(page, new RegExp(`^${name}.*Parish council`)).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

const all = reedbed.flatMap(({ points, meeting, speakers }) =>
  points.map((point) => ({
    ...point,
    meeting,
    speaker: speakers.find(({ id }) => id === point.speaker)!,
  })),
)

test('the front says how much there is, and leads to meetings of a year and back', async ({
  page,
}) => {
  await open(page)
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meetings of Reedbed')
  await expect(main).toContainText(`${reedbed.length} meetings`)
  await expect(main).toContainText(
    `Problems ${all.filter(({ kind }) => kind === 'problem').length}`,
  )
  const of2021 = reedbed.filter(({ meeting }) => meeting.date?.startsWith('2021'))
  const said = of2021.reduce((sum, { points }) => sum + points.length, 0)
  await link(page, `2021: ${said} points`).click()
  await expect(page).toHaveURL(/meetings&?/)
  await expect(points(page)).toHaveCount(of2021.length)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Latest meetings' })).toBeVisible()
})

test('all meetings are there, the one without a day too, and lead to their explorer', async ({
  page,
}) => {
  await open(page, '&meetings')
  await expect(points(page)).toHaveCount(reedbed.length)
  await expect(page.getByRole('main')).toContainText('no day given')
  await link(page, 'Parish council, meeting 14').click()
  await expect(page).toHaveURL(/transcript=archive\/transcripts\/.*\.json&lang=en$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parish council, meeting 14')
  await page.goBack()
  await expect(points(page)).toHaveCount(reedbed.length)
})

test('a person: what they said when, narrowed by a place of the picture, in the words', async ({
  page,
}) => {
  await openPerson(page, 'Ben Moss')
  await expect(page.getByText('Also called B. Moss')).toBeVisible()
  await expect(
    page.getByText('A name with an initial fits nobody else in that body.'),
  ).toBeVisible()
  const maybe = page.getByRole('heading', { name: 'May be the same person' })
  await expect(maybe.locator('..').getByRole('link')).toHaveText('Ben Moss')
  const own = all.filter(
    ({ speaker, meeting }) => speaker.id === 'ben' && meeting.body?.id === 'parish',
  )
  await expect(page.getByRole('main')).toContainText(`${own.length} points`)
  await expect(points(page)).toHaveCount(10)
  await page.getByRole('button', { name: '10 more' }).click()
  await expect(points(page)).toHaveCount(20)

  // One stop of Tab, arrows within.
  const strip = page.getByRole('list', { name: 'Themes in time' })
  const cells = strip.getByRole('button')
  await cells.first().focus()
  await page.keyboard.press('End')
  const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(last).toMatch(/^.+, .+: .+ \d/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/theme=.*&from=.*&to=/)
  const wanted = Number(last!.match(/(\d+)$/)![1])
  await expect(points(page)).toHaveCount(wanted)
})

test('a view that is come to has the focus on its heading, and the document is called by it', async ({
  page,
}) => {
  await open(page)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(page).toHaveTitle('Meetings of Reedbed · Reyi')
  // Who opens the page is where the browser begins.
  await expect(heading).not.toBeFocused()
  await link(page, /^Ada Brook.*Parish council/).press('Enter')
  await expect(heading).toHaveText('Ada Brook')
  await expect(heading).toBeFocused()
  await expect(page).toHaveTitle('Ada Brook · Meetings of Reedbed · Reyi')
  await page.goBack()
  await expect(heading).toHaveText('Meetings of Reedbed')
  await expect(heading).toBeFocused()
  await expect(page).toHaveTitle('Meetings of Reedbed · Reyi')
  await page.goto('/?archive=archive&lang=en&q=water')
  await expect(page).toHaveTitle('“water” · Meetings of Reedbed · Reyi')
  await page.goto('/?archive=archive&lang=en&person=nobody')
  await expect(heading).toBeVisible()
  // What is not there has no name.
  await expect(page).toHaveTitle('Meetings of Reedbed · Reyi')
})

test('the document is called in the language of the view that is come to', async ({ page }) => {
  await open(page, '&q=water')
  await expect(page).toHaveTitle('“water” · Meetings of Reedbed · Reyi')
  await page.evaluate(() => {
    window.history.pushState(null, '', '/?archive=archive&lang=zh')
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/^[^·A-Z]+ · 热议$/)
})

test('a point leads to its place in its meeting', async ({ page }) => {
  await openPerson(page, 'Ada Brook')
  const first = points(page).first()
  const words = await first.getByRole('paragraph').first().textContent()
  await first.getByRole('link').first().click()
  await expect(page).toHaveURL(/transcript=.*point=p-\d+/)
  await expect(page.locator('article[data-current]')).toContainText(words!)
})

test('a theme: raised and advised by year, who spoke of it, and what nobody answered', async ({
  page,
}) => {
  await open(page)
  await link(page, /^clean water, /).click()
  const own = all.filter(({ themes }) => themes.includes('water'))
  await expect(page.getByRole('main')).toContainText(`${own.length} points`)
  const count = (kind: string) =>
    own.filter((one) => one.kind === kind && one.meeting.date?.startsWith('2023')).length
  await expect(
    link(page, `2023: Problems ${count('problem')}, Recommendations ${count('recommendation')}`),
  ).toBeVisible()
  // Two of one name are told apart, by where they spoke.
  const strip = page.getByRole('list', { name: 'Who spoke of it, when' })
  for (const body of ['Parish council', 'School board'])
    await expect(strip.getByRole('link', { name: `Ben Moss (${body})` })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Not answered in its meeting' }).check()
  await expect(page).toHaveURL(/&open/)
  for (const point of await points(page).all())
    await expect(point).toContainText('not answered in its meeting')
})

test('a search finds exactly what is there, marked, by year and narrowed', async ({ page }) => {
  await open(page)
  await combobox(page).fill('money bridge')
  await page.keyboard.press('Enter')
  const found = all.filter(({ text }) => /money.*bridge/.test(text.en!))
  await expect(page.getByRole('status').first()).toHaveText(`${found.length} points`)
  await expect(points(page).first().locator('mark')).toHaveText(['money', 'bridge'])
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first')
  const oldest = found.find(({ meeting }) => meeting.date)!.meeting
  await expect(page.getByRole('main')).toContainText(oldest.title.en!)
  await page.getByRole('checkbox', { name: 'Problems' }).check()
  await expect(page.getByRole('main')).toContainText('Nothing is found.')
})

test('points are narrowed by body and party, exactly, wherever they are listed', async ({
  page,
}) => {
  await open(page, '&q=')
  const total = page.getByRole('status').first()
  const ofSchool = all.filter(({ meeting }) => meeting.body?.id === 'school')
  await page.getByRole('combobox', { name: 'Body' }).selectOption('School board')
  await expect(page).toHaveURL(/body=school/)
  await expect(total).toHaveText(`${ofSchool.length} points`)
  await page.getByRole('combobox', { name: 'Party' }).selectOption('Greens')
  await expect(page).toHaveURL(/party=greens/)
  await expect(page.getByText('Filter · 2', { exact: true })).toBeVisible()
  const ofGreens = ofSchool.filter(({ speaker }) => speaker.party === 'greens')
  await expect(total).toHaveText(`${ofGreens.length} points`)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(total).toHaveText(`${all.length} points`)
  await page.goBack()
  await expect(total).toHaveText(`${ofGreens.length} points`)

  await page.goto('/?archive=archive&lang=en')
  await link(page, /^clean water, /).click()
  const onWater = all.filter(({ themes }) => themes.includes('water'))
  const count = onWater.filter(({ speaker }) => speaker.party === 'reds').length
  await page.getByRole('combobox', { name: 'Party' }).selectOption(`Reds (${count})`)
  await expect(page.getByRole('status').last()).toHaveText(
    `${Math.min(10, count)} of ${count} shown`,
  )

  await page.goto('/?archive=archive&lang=en')
  await link(page, 'School board').first().click()
  const meetings = reedbed.filter(({ meeting }) => meeting.body?.id === 'school').length
  await expect(page.getByRole('status').last()).toHaveText(`${meetings} of ${meetings} shown`)
})

test('a theme that a person has not leaves none of their points, and can be let go of', async ({
  page,
}) => {
  await openPerson(page, 'Ben Moss')
  await expect(points(page)).toHaveCount(10)
  await page.goto(`${page.url()}&theme=nothing-of-theirs`)
  const theme = page.getByRole('combobox', { name: 'Theme' })
  await expect(theme).toHaveValue('nothing-of-theirs')
  await expect(page.getByText('No point fits these filters.')).toBeVisible()
  await expect(points(page)).toHaveCount(0)
  await theme.selectOption('All themes')
  await expect(points(page)).toHaveCount(10)
})

test('what a filter leaves is counted under the others, and several bodies are named', async ({
  page,
}) => {
  await open(page)
  await link(page, /^clean water, /).click()
  await page.getByRole('checkbox', { name: 'Problems' }).check()
  const problems = all.filter(({ themes, kind }) => themes.includes('water') && kind === 'problem')
  const ofReds = problems.filter(({ speaker }) => speaker.party === 'reds').length
  await page.getByRole('combobox', { name: 'Party' }).selectOption(`Reds (${ofReds})`)
  const ofSchool = problems.filter(
    ({ speaker, meeting }) => speaker.party === 'reds' && meeting.body?.id === 'school',
  ).length
  await expect(
    page.getByRole('combobox', { name: 'Body' }).getByRole('option', { name: /^School board/ }),
  ).toHaveText(`School board (${ofSchool})`)

  await page.goto('/?archive=archive&lang=en&q=&body=school,parish')
  const body = page.getByRole('combobox', { name: 'Body' })
  await expect(body.locator('option:checked')).toHaveText('School board · Parish council')
  await body.selectOption('All bodies')
  await expect(page.getByRole('status').first()).toHaveText(`${all.length} points`)
})

test('Chinese is found by any part of it, with the other language beside', async ({ page }) => {
  await open(page, '&q=%E6%A1%A5')
  const found = all.filter(({ text }) => text.zh!.includes('桥'))
  await expect(page.getByRole('status').first()).toHaveText(`${found.length} points`)
  await expect(points(page).first().locator('mark')).toHaveText('桥')
})

test('a search on the page of a person is among their points, until that is taken away', async ({
  page,
}) => {
  await openPerson(page, 'Li Dahe')
  await page.getByRole('combobox', { name: 'Search the points of Li Dahe' }).fill('bridge')
  await page.keyboard.press('Enter')
  const found = all.filter(({ text }) => text.en!.includes('bridge'))
  const own = found.filter(
    ({ speaker, meeting }) => speaker.id === 'dahe' && meeting.body?.id === 'parish',
  )
  await expect(page.getByRole('status').first()).toHaveText(
    `${own.length} point${own.length === 1 ? '' : 's'}`,
  )
  await page.getByRole('button', { name: 'Without: Li Dahe' }).click()
  await expect(page.getByRole('status').first()).toHaveText(`${found.length} points`)
})

test('people and themes are offered while one types, also by pinyin', async ({ page }) => {
  await open(page)
  await combobox(page).fill('tianxi')
  const option = page.getByRole('option', { name: /Tian Xiaoman/ })
  await expect(option.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(option.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tian Xiaoman')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meetings of Reedbed')
})

test('a host without ranges serves all the same', async ({ page }) => {
  await open(page, '&q=lamps', { ranges: false })
  await expect(points(page)).toHaveCount(10)
})

test('what cannot be read is named, with what to do, and may be tried again', async ({ page }) => {
  let isDown = true
  await open(page, '', {
    instead: (path) => (isDown && path === 'index.json' ? 'abort' : undefined),
  })
  const alert = page.getByRole('alert').filter({ visible: true })
  await expect(alert).toContainText('archive/index.json could not be fetched')
  isDown = false
  await alert.getByRole('button', { name: 'Retry' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meetings of Reedbed')
})

test.describe('part of an archive', () => {
  const faults = [
    ['is not there', { status: 404 }, 'There is no archive/people/'],
    ['is another than it was', { status: 416 }, 'no longer what the archive says'],
    ['is nonsense', { status: 206, body: Buffer.alloc(3) }, /no longer what|is damaged/],
  ] as const
  for (const [name, answer, words] of faults)
    test(`that ${name} leaves the rest`, async ({ page }) => {
      await open(page, '', {
        instead: (path) => (path.startsWith('people/') ? answer : undefined),
      })
      await link(page, /^Ben Moss.*Parish/).click()
      const alert = page.getByRole('alert').filter({ visible: true })
      await expect(alert).toContainText(words)
      await expect(alert.getByRole('button', { name: 'Reload' })).toBeVisible()
      await link(page, 'Meetings of Reedbed').click()
      await expect(page.getByRole('heading', { name: 'Latest meetings' })).toBeVisible()
    })
})

test('no archive, somebody else’s, or nobody of that id: each is told', async ({ page }) => {
  await hostArchive(page, {
    instead: () => ({ status: 200, body: Buffer.from('<!doctype html>') }),
  })
  await page.goto('/?archive=archive&lang=en')
  const alert = page.getByRole('alert').filter({ visible: true })
  await expect(alert).toContainText('archive/index.json is no archive that this page can read.')
  await page.goto('/?archive=https://elsewhere.example/a&lang=en')
  await expect(alert).toContainText('is no archive that this page can read.')
  await page.unrouteAll()
  await open(page, '&person=nobody')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nobody in this archive has this address.',
  )
})

const VIEWS = ['', '&meetings', '&person=', '&theme=', '&q=bridge']

test.describe('every view', () => {
  for (const [scheme, width, lang] of [
    ['light', 1440, 'en'],
    ['dark', 390, 'zh'],
    ['light', 320, 'both'],
  ] as const)
    test(`is right for all readers: ${scheme}, ${width} px, ${lang}`, async ({ page }) => {
      // Five pages, each looked through.
      test.slow()
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 844 })
      await hostArchive(page)
      await page.goto(`/?archive=archive&lang=en`)
      const idOf = async (name: RegExp) =>
        new URLSearchParams(await link(page, name).getAttribute('href').then(String)).get(
          name.source.includes('Moss') ? 'person' : 'theme',
        )
      const ids = { person: await idOf(/^Ben Moss.*Parish/), theme: await idOf(/^clean water, /) }
      for (const view of VIEWS) {
        const rest = view
          .replace('person=', `person=${ids.person}`)
          .replace('theme=', `theme=${ids.theme}`)
        await page.goto(`/?archive=archive&lang=${lang}${rest}`)
        await expect(points(page).first()).toBeVisible()
        expect(await axeFindings(page), view).toEqual([])
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, view).toBeLessThanOrEqual(0)
        const small = await page.locator('a, button, select, input, summary').evaluateAll((all) =>
          all.flatMap((one) => {
            const { width, height } = one.getBoundingClientRect()
            const isTick = one instanceof HTMLInputElement && one.closest('label')
            return width > 0 && !isTick && (height < 24 || width < 24)
              ? [`${one.textContent} ${width}×${height}`]
              : []
          }),
        )
        expect(small, view).toEqual([])
      }
    })
})

test('code of the page that cannot be had: its place says so, and Retry brings it', async ({
  page,
}) => {
  const address = /\/assets\/ArchivePage-.*\.js$/
  await page.route(address, (route) => route.abort())
  await hostArchive(page)
  await page.goto('/?archive=archive')
  const alert = page.getByRole('alert').filter({ visible: true })
  await expect(alert).toContainText('这一部分没有取到')
  await page.unroute(address)
  await alert.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('芦荡的会议')
})

test('a search reads the manifest once and no record of a person or a theme', async ({ page }) => {
  const asked = await open(page, '&q=bridge&kind=recommendation&from=2020-01-01&to=2022-12-31')
  await expect(points(page).first()).toBeVisible()
  const whole = asked.filter(({ path }) => path.startsWith('people/') || path.startsWith('themes/'))
  expect(whole).toEqual([])
  expect(asked.filter(({ path }) => path === 'index.json')).toHaveLength(1)
})
