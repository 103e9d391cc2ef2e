import { test } from '@playwright/test'
import { openThemes } from './lamps.ts'

for (const [name, w, h, scheme, lang] of [
  ['wide-en', 1440, 900, 'light', 'en'],
  ['phone-zh', 390, 844, 'dark', 'zh'],
] as const)
  test(name, async ({ browser }) => {
    const ctx = await browser.newContext({
      viewport: { width: w, height: h },
      colorScheme: scheme,
      serviceWorkers: 'block',
    })
    const page = await ctx.newPage()
    page.on('console', (m) => {
      if (m.type() === 'error') console.log(name, m.text())
    })
    page.on('pageerror', (e) => console.log(name, String(e)))
    await openThemes(page, lang)
    const zh = lang === 'zh'
    for (const t of zh
      ? ['差一点成为主题的词', '忽略的词', '重新找，或采用']
      : ['Terms that were nearly', 'Words to ignore', 'Find again, or'])
      await page.locator('summary').filter({ hasText: t }).click()
    await page.waitForTimeout(1500)
    await page.evaluate(() => {
      ;[...document.querySelectorAll('summary')]
        .find((s) => /nearly|差一点/.test(s.textContent!))!
        .scrollIntoView({ block: 'start' })
    })
    await page.screenshot({ path: `/tmp/handshots/${name}-tools.png` })
    await page
      .locator('summary')
      .filter({ hasText: zh ? '合并、拆分' : 'Merge, split' })
      .first()
      .click()
    await page
      .locator('summary')
      .filter({ hasText: zh ? '移动其中' : 'Move its points' })
      .first()
      .click()
    await page.waitForTimeout(300)
    await page.evaluate(() => {
      ;[...document.querySelectorAll('summary')]
        .find((s) => /Merge, split|合并、拆/.test(s.textContent!))!
        .scrollIntoView({ block: 'start' })
    })
    await page.screenshot({ path: `/tmp/handshots/${name}-move.png` })
  })
