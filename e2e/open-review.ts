import { expect, type Page } from '@playwright/test'
import { parseText } from '../src/domain/parse/parse.ts'

/** Puts a report, as the parser reads it, on the shelf of this device, and opens it to be corrected. */
export async function openReview(page: Page, report: string, lang: 'zh' | 'en' = 'zh') {
  const parsed = await parseText(report)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  await page.goto(`/?lang=${lang}`)
  await page.evaluate(async (transcript) => {
    const opening = indexedDB.open('reyi-meetings', 1)
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('summaries', { keyPath: 'id' })
      opening.result.createObjectStore('transcripts')
    }
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result)
    })
    const shelf = database.transaction(['summaries', 'transcripts'], 'readwrite')
    const { title } = transcript.meeting
    const summary = { id: 'pond', title, savedAt: 1, revision: 1, speakers: 2, points: 4 }
    shelf.objectStore('summaries').put(summary)
    shelf.objectStore('transcripts').put(transcript, 'pond')
    await new Promise((resolve) => {
      shelf.oncomplete = resolve
    })
    database.close()
  }, parsed.transcript)
  await page.goto(`/?mine=pond&lang=${lang}`)
  await page.getByRole('radio', { name: lang === 'zh' ? '校对' : 'Review' }).check()
  await expect(reviewText(page)).toBeVisible()
}

/** The text of a meeting that is corrected. */
export const reviewText = (page: Page) => page.getByRole('region', { name: /^(全文|The text)$/ })
