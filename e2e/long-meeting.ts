import type { Page } from '@playwright/test'
import { MOST_HERE } from '../src/state/search/most-here.ts'
import { ningbo } from './meeting.ts'

/** The points of the seminar again and again: one more than is searched on the page itself. */
export const longPoints = Array.from({ length: MOST_HERE + 1 }, (_, i) => ({
  ...ningbo.points[i % ningbo.points.length]!,
  id: `again-${i}`,
}))

/** Has the page find a meeting that is searched in a worker; gives its address. */
export async function offerLong(page: Page): Promise<string> {
  const body = JSON.stringify({ ...ningbo, points: longPoints, findings: undefined })
  await page.route('**/transcripts/long.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  )
  return '/?transcript=transcripts/long.json'
}
