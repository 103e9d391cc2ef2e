import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { sidewaysOverflow } from './looks.ts'

/** A language of the page, its colours and its width in CSS pixels. */
type Setting<Lang> = readonly [lang: Lang, colorScheme: 'light' | 'dark', width: number]

/**
 * Tests in each of some settings that axe finds nothing and that nothing is cut off, wherever a walk
 * through the page calls `check`.
 */
export function testSettings<Lang extends string>(
  settings: readonly Setting<Lang>[],
  walk: (page: Page, lang: Lang, check: () => Promise<void>) => Promise<void>,
): void {
  for (const [lang, colorScheme, width] of settings) {
    test(`axe finds nothing, nothing is cut off: ${lang}, ${colorScheme}, ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await walk(page, lang, async () => {
        expect(await axeFindings(page)).toEqual([])
        expect(await sidewaysOverflow(page)).toBe(0)
      })
    })
  }
}
