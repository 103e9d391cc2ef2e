import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { exportSite } from './export-site.ts'
import { ningbo, picture, speakerButton } from './meeting.ts'
import { NGINX, startNginx } from './nginx.ts'

test('the whole way: saved as a site, opened from nginx as it is set up, corrected, published again', async ({
  page,
  browser,
}) => {
  test.skip(!NGINX, 'nginx is not on this machine (NGINX_PATH names it)')
  test.slow()
  const site = await exportSite(page)
  const host = await startNginx(site, test.info().outputPath('nginx'))
  const context = await browser.newContext({ locale: 'zh-CN' })
  const reader = await context.newPage()
  const complaints: string[] = []
  reader.on('console', (message) => complaints.push(message.text()))
  reader.on('pageerror', (error) => complaints.push(String(error)))
  const { id } = ningbo.meeting
  const meeting = `${host.address}meetings/${id}/`
  try {
    // The explorer takes over a meeting's page, and works: a choice, a view, a search in its worker, the other exports.
    const answer = await reader.goto(meeting)
    expect(answer!.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(answer!.headers()['content-encoding']).toBe('gzip')
    await expect(picture(reader)).toBeVisible()
    await speakerButton(reader, 'hu-jinhong').click()
    await reader.getByRole('searchbox').fill('wuyitong')
    await expect(reader.locator('mark').first()).toBeVisible()
    await reader.goto(`${host.address}?transcript=transcripts/${id}.json&embed`)
    await expect(picture(reader)).toBeVisible()
    const framed = await context.request.get(`${host.address}?embed`)
    expect(framed.headers()['content-security-policy']).toContain('frame-ancestors *')

    expect(complaints).toEqual([])
    await reader.goto(`${host.address}check/`)
    for (const check of [
      'complete',
      'folders',
      'policy',
      'nosniff',
      'types',
      'compressed',
      'missing',
      'fresh',
    ])
      await expect(reader.locator(`[data-check="${check}"]`), check).toHaveAttribute(
        'data-result',
        'yes',
      )
    // It asked for a file that is not there.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')])

    const [first, ...rest] = ningbo.points
    const text = { zh: '改过的话。', en: 'New words.' }
    const corrected = test.info().outputPath('corrected.json')
    writeFileSync(corrected, JSON.stringify({ ...ningbo, points: [{ ...first!, text }, ...rest] }))
    const publish = ['build/cli/publish.js', '--out', site, '--date', '2027-01-31', corrected]
    execFileSync(process.execPath, publish, { stdio: 'ignore' })
    await reader.goto(`${meeting}#point-${first!.id}`)
    await expect(reader.locator('[data-current]')).toContainText(text.zh)
    expect(complaints).toEqual([])
    await context.close()

    const without = await browser.newContext({ javaScriptEnabled: false })
    const plain = await without.newPage()
    await plain.goto(meeting)
    await expect(plain.getByText('更正于 2027-01-31')).toBeVisible()
    await without.close()
  } finally {
    await host.stop()
  }
})
