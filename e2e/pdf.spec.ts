import { expect, type Page, test } from '@playwright/test'
import { parseBytes } from '../src/domain/parse/parse.ts'
import { inOrder, knownText, sentencesOf } from './known-texts.ts'
import { LAYOUTS, pageOf } from './pdf-layouts.ts'

/** A page printed as PDF by the browser. */
async function printed(
  page: Page,
  html: string,
  margins?: { readonly header: string; readonly footer: string },
): Promise<Uint8Array> {
  await page.setContent(html)
  return page.pdf({
    format: 'A4',
    margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
    ...(margins && {
      displayHeaderFooter: true,
      headerTemplate: margins.header,
      footerTemplate: margins.footer,
    }),
  })
}

for (const lang of ['en', 'zh'] as const)
  for (const [name, layout] of Object.entries(LAYOUTS))
    test(`sentences in reading order, ${lang}: ${name}`, async ({ page }) => {
      const text = knownText(lang, 34, 6)
      const parsed = await parseBytes(await printed(page, pageOf(layout, text), layout.margins), {
        name: 'a.pdf',
      })
      if (!parsed.ok) throw new Error(parsed.failure.code)
      const read = parsed.transcript.source.text!
      const share = inOrder(sentencesOf(text), read)
      if (process.env.SHOW) console.log(share, '\n', read.slice(0, 3000))
      expect(share).toBeGreaterThanOrEqual(0.99)
      for (const said of [/Harrow Mills 马鞍镇/, /– ?\d+ ?\/ ?\d+ ?–/])
        expect(read).not.toMatch(said)
    })
