import type { Page } from '@playwright/test'
import type { Point, Transcript } from '../src/domain/format/transcript.ts'
import { count, picture } from './meeting.ts'

/* A meeting with many of everything, made here; the first few say most of it. */
export const SPEAKERS = 400
const THEMES = 60
const POINTS = 4000
export const REPLIES = 200

function makeMeeting(): Transcript {
  let seed = 11
  const next = (size: number) => {
    seed = (seed * 48271) % 2147483647
    return Math.floor(size ** (seed / 2147483647)) - 1
  }
  const kinds = ['problem', 'recommendation', 'view'] as const
  return {
    format: 'reyi/transcript@1',
    meeting: { id: 'large', title: { zh: '大会', en: 'A large meeting' } },
    source: { length: 0, sha256: '0'.repeat(64) },
    themes: Array.from({ length: THEMES }, (_, i) => ({
      id: `t${i}`,
      label: { zh: `主题${i}号`, en: `Theme ${i}` },
    })),
    speakers: Array.from({ length: SPEAKERS }, (_, i) => ({
      id: `s${i}`,
      name: { zh: `发言人${i}号`, en: `Speaker ${i}` },
      role: { zh: '代表', en: 'Delegate' },
    })),
    points: Array.from({ length: POINTS }, (_, i) => ({
      id: `p${i}`,
      speaker: `s${next(SPEAKERS + 1)}`,
      kind: kinds[i % 3]!,
      themes: [...new Set([`t${next(THEMES + 1)}`, `t${i % THEMES}`])],
      text: { zh: `第${i}点。`, en: `Point ${i}.` },
    })),
    replies: Array.from({ length: REPLIES }, (_, i) => ({
      from: `s${i + 1}`,
      to: `s${i}`,
      kind: 'agrees' as const,
    })),
  }
}

export const meeting = makeMeeting()
export const by = (speaker: string) => meeting.points.filter((point) => point.speaker === speaker)
export const on = (theme: string) => meeting.points.filter((point) => point.themes.includes(theme))
export const button = (page: Page, i: number, points: readonly Point[] = by(`s${i}`)) =>
  picture(page).getByRole('button', { name: `发言人${i}号, ${count(points.length, 'zh')}` })
export const box = (page: Page, i: number) =>
  picture(page).getByRole('checkbox', { name: new RegExp(`^主题${i}号, `) })
export const rows = (page: Page, column: 'speaker' | 'theme') =>
  page.locator(`#picture li[data-${column}]`)

/** Opens the large meeting, with more of the address where there is more. */
export async function openLarge(page: Page, more = ''): Promise<void> {
  await page.route('**/transcripts/large.json', (route) => route.fulfill({ json: meeting }))
  await page.goto(`/?transcript=transcripts/large.json${more}`)
}
