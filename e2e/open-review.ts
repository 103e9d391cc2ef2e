import { expect, type Page } from '@playwright/test'
import type { Transcript } from '../src/domain/format/transcript.ts'
import { parseText } from '../src/domain/parse/parse.ts'
import { shelve } from './shelf.ts'

/**
 * Puts a report, as the parser reads it and with what is to be otherwise, on the shelf of this device,
 * and opens it to be corrected.
 */
export async function openReview(
  page: Page,
  report: string,
  lang: 'zh' | 'en' = 'zh',
  change: Partial<Transcript> = {},
) {
  const parsed = await parseText(report)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  await page.goto(`/?lang=${lang}`)
  await shelve(page, 'pond', { ...parsed.transcript, ...change })
  await page.goto(`/?mine=pond&lang=${lang}&view=review`)
  await expect(reviewText(page)).toBeVisible()
}

/** The text of a meeting that is corrected. */
export const reviewText = (page: Page) => page.getByRole('region', { name: /^(全文|The text)$/ })

/** The passage of a point with these words, in that text. */
export const passage = (page: Page, words: string) =>
  reviewText(page).getByRole('link').filter({ hasText: words })

/** Selects words of that text, as dragging over them does. */
export const selectWords = (page: Page, words: string) =>
  reviewText(page).evaluate((root, wanted) => {
    const runs = [...root.querySelectorAll('[data-at]')].map((run) => run.firstChild as Text)
    const node = runs.find(({ data }) => data.includes(wanted))!
    const at = node.data.indexOf(wanted)
    window.getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length)
  }, words)

/** Waits until all that was changed is kept on the device. */
export const saved = (page: Page) => expect(page.getByText(/^(已保存|Saved)$/)).toBeVisible()
