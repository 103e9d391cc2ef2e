import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { reedbed } from '../src/domain/archive/reedbed.fixture.ts'
import { type ArchiveHost, hostArchive } from './archive-host.ts'
import { axeFindings } from './axe.ts'

const open = async (page: Page, rest: string, host: ArchiveHost = {}) => {
  await hostArchive(page, host)
  await page.goto(`/?archive=archive&lang=en${rest}`)
  await page.getByText('Export these points').click()
}
const all = reedbed.flatMap(({ points }) => points)

test('all points of a search are saved, not only those on the page, in each format', async ({
  page,
}) => {
  await open(page, '&q=bridge')
  const found = all.filter(({ text }) => text.en!.includes('bridge'))
  for (const [format, extension] of [
    ['CSV', 'csv'],
    ['JSON Lines', 'jsonl'],
    ['Parquet', 'parquet'],
    [/GraphML/, 'graphml'],
    [/DNA/, 'csv'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: format, exact: typeof format === 'string' }).click()
    const file = await coming
    expect(file.suggestedFilename()).toMatch(new RegExp(`^bridge.*-selection\\.${extension}$`))
    await expect(page.getByRole('main')).toContainText(
      `${found.length} points saved as ${file.suggestedFilename()}.`,
    )
    const text = readFileSync(await file.path(), 'utf8')
    if (format === 'CSV') {
      expect(text.split('\r\n')).toHaveLength(found.length + 1)
      expect(text).toContain('?transcript=archive/transcripts/')
    }
    if (format === 'JSON Lines') expect(text.trim().split('\n')).toHaveLength(found.length)
  }
})

test('a file that cannot be read is named and nothing is saved; Retry saves all', async ({
  page,
}) => {
  let isDown = true
  await open(page, '&q=', {
    instead: (path) => (isDown && path.endsWith('meeting-7.json') ? { status: 404 } : undefined),
  })
  await page.getByRole('button', { name: 'CSV', exact: true }).click()
  const alert = page.getByRole('alert').filter({ visible: true })
  await expect(alert.last()).toContainText('There is no archive/transcripts/meeting-7.json.')
  isDown = false
  const coming = page.waitForEvent('download')
  await alert.last().getByRole('button', { name: 'Retry' }).click()
  await coming
  await expect(page.getByRole('main')).toContainText(`${all.length} points saved as`)
})

test('what takes long shows how far it is and can be stopped', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await open(page, '')
  await page.route('**/archive/transcripts/meeting-9.json', async (route) => {
    await held
    await route.fallback()
  })
  await page.getByRole('button', { name: 'JSON Lines' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Stopped; nothing was saved.')).toBeVisible()
  release()
  expect(await axeFindings(page)).toEqual([])
})
