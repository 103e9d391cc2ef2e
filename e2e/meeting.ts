import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Kind, Localized, Point, Transcript } from '../src/domain/format/transcript.ts'

/*
 * The meetings that the tests open, what their transcripts say, counted here without the page's own
 * code, and where a reader finds it on the page.
 */

export type Lang = 'zh' | 'en'

const transcript = (path: string): Transcript =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

export const ningbo = transcript('../public/transcripts/ningbo.json')
export const harbour = transcript('fixtures/harbour.json')

/** Those of which these meetings have points. */
export const KINDS: readonly Kind[] = ['problem', 'recommendation', 'view']
export const KIND_WORDS = {
  problem: { zh: '问题', en: 'Problem' },
  recommendation: { zh: '建议', en: 'Recommendation' },
  view: { zh: '观点', en: 'View' },
  question: { zh: '提问', en: 'Question' },
  procedure: { zh: '程序', en: 'Procedure' },
} as const

const named = <T extends { readonly id: string }>(items: readonly T[], id: string): T => {
  const found = items.find((item) => item.id === id)
  if (!found) throw new Error(`The transcript has no ${id}`)
  return found
}
export const speakerOf = (id: string) => named(ningbo.speakers, id)
export const themeOf = (id: string) => named(ningbo.themes, id)

/** In the order in which the page shows them, which is what its data attributes count. */
export const shownThemes = ningbo.groups!.flatMap(({ id }) =>
  ningbo.themes.filter((theme) => theme.group === id),
)
export const speakerNumber = (id: string) => ningbo.speakers.findIndex((one) => one.id === id)
export const themeNumber = (id: string) => shownThemes.findIndex((one) => one.id === id)
export const pointNumber = (id: string) => ningbo.points.findIndex((one) => one.id === id)

export const by = (speaker: string, points: readonly Point[] = ningbo.points) =>
  points.filter((point) => point.speaker === speaker)
export const onAny = (themes: readonly string[], points: readonly Point[] = ningbo.points) =>
  points.filter((point) => point.themes.some((theme) => themes.includes(theme)))
export const onAll = (themes: readonly string[], points: readonly Point[] = ningbo.points) =>
  points.filter((point) => themes.every((theme) => point.themes.includes(theme)))
export const ofKind = (kind: Kind, points: readonly Point[] = ningbo.points) =>
  points.filter((point) => point.kind === kind)
export const speakersIn = (points: readonly Point[]) =>
  ningbo.speakers.filter(({ id }) => points.some((point) => point.speaker === id))

export const count = (n: number, lang: Lang) =>
  `${n.toLocaleString('en')} ${lang === 'zh' ? '个观点' : n === 1 ? 'point' : 'points'}`

/** What the live region says of these points. */
export function remaining(points: readonly Point[], lang: Lang = 'zh'): string {
  const speakers = new Set(points.map((point) => point.speaker)).size
  const who =
    lang === 'zh' ? `${speakers} 位发言人` : `${speakers} speaker${speakers > 1 ? 's' : ''}`
  return `${who}${lang === 'zh' ? '，' : ', '}${count(points.length, lang)}`
}

const control = (
  scope: Page | Locator,
  role: 'button' | 'checkbox',
  label: Localized,
  n: number,
  lang: Lang,
) => scope.getByRole(role, { name: `${label[lang]}, ${count(n, lang)}`, exact: true })

export const picture = (page: Page) =>
  page.getByRole('region', { name: /^(发言人与主题|Speakers and themes)/ })

/** A speaker's button; its name says how many of the points in force are theirs. */
export const speakerButton = (page: Page, id: string, points = ningbo.points, lang: Lang = 'zh') =>
  control(picture(page), 'button', speakerOf(id).name, by(id, points).length, lang)
export const themeBox = (page: Page, id: string, points = ningbo.points, lang: Lang = 'zh') =>
  control(picture(page), 'checkbox', themeOf(id).label, onAny([id], points).length, lang)
export const kindBox = (page: Page, kind: Kind, points = ningbo.points, lang: Lang = 'zh') => {
  const { zh, en } = KIND_WORDS[kind]
  return control(page, 'checkbox', { zh, en: `${en}s` }, ofKind(kind, points).length, lang)
}

/** Expects every speaker and theme of the picture to say how many of these points they have. */
export async function expectCounts(page: Page, points: readonly Point[], lang: Lang = 'zh') {
  const names = (role: 'button' | 'checkbox') =>
    picture(page)
      .getByRole(role)
      .evaluateAll((controls) => controls.map((control) => control.ariaLabel))
  const said = (label: Localized, n: number) => `${label[lang]}, ${count(n, lang)}`
  await expect
    .poll(() => names('button'))
    .toEqual(ningbo.speakers.map(({ id, name }) => said(name, by(id, points).length)))
  await expect
    .poll(() => names('checkbox'))
    .toEqual(shownThemes.map(({ id, label }) => said(label, onAny([id], points).length)))
}

/** The reading pane under its present heading. */
export const pane = (page: Page, heading: string) =>
  page.getByRole('region', { name: heading, exact: true })

/** Expects the pane to show exactly these points, in this order. */
export async function expectArticles(scope: Page | Locator, points: readonly Point[], lang: Lang) {
  await expect(scope.getByRole('article')).toContainText(points.map((point) => point.text[lang]!))
}

/** Expects the pane to show all points of a speaker. */
export const expectAllBy = (page: Page, id: string) =>
  expectArticles(pane(page, speakerOf(id).name.zh!), by(id), 'zh')

export const language = (page: Page, name: '中文' | 'English' | '双语 Both languages') =>
  page.getByRole('radio', { name })

/** Presses Tab until something has the focus, as a reader without a pointer does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press(key)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}

/** The parts of the address, as a reader would read them. */
export const inAddress = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
