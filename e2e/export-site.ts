import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'

/** Exports the seminar as a site, unpacks it with a program of others, and gives the folder. */
export async function exportSite(page: Page, address = '/'): Promise<string> {
  await page.goto(address)
  await page.getByRole('button', { name: /^(导出|Export)$/ }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /\.zip/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^(宁波如何打造|How).*\.zip$/)
  const path = test.info().outputPath('site.zip')
  const site = test.info().outputPath('site')
  await file.saveAs(path)
  execFileSync('python3', ['-m', 'zipfile', '-e', path, site])
  return site
}
