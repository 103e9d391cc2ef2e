import { expect, type Page } from '@playwright/test'
import { parseText } from '../src/domain/parse/parse.ts'
import { shelve } from './shelf.ts'

/** Puts a report, as the parser reads it, on the shelf of this device, and opens it to be corrected. */
export async function openReview(page: Page, report: string, lang: 'zh' | 'en' = 'zh') {
  const parsed = await parseText(report)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  await shelve(page, 'pond', parsed.transcript)
  await page.goto(`/?mine=pond&lang=${lang}`)
  await page.getByRole('radio', { name: lang === 'zh' ? '校对' : 'Review' }).check()
  await expect(reviewText(page)).toBeVisible()
}

/** The text of a meeting that is corrected. */
export const reviewText = (page: Page) => page.getByRole('region', { name: /^(全文|The text)$/ })
