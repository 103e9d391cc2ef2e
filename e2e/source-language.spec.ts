import { expect, test } from '@playwright/test'
import { parseText } from '../src/domain/parse/parse.ts'
import { pane } from './meeting.ts'
import { shelve } from './shelf.ts'

/* The language of a meeting is that of its text, whatever its file is called. */

const MEETINGS = {
  chinese: {
    text: '张三：水泵要在入冬前修好。\n李四：钱不够，我们再想办法。\n',
    zh: '原文语言：中文',
    en: 'Language of the source: Chinese',
    tag: 'zh-CN',
  },
  german: {
    text: 'Ann: Wir müssen die Pumpe noch vor dem Winter reparieren.\nBob: Das wird nicht billig, aber es ist nötig.\n',
    zh: '原文语言：德语',
    en: 'Language of the source: German',
    tag: 'de',
  },
} as const

for (const [id, { text, tag, ...named }] of Object.entries(MEETINGS)) {
  test(`a ${id} meeting is marked and named so in both languages of the page`, async ({ page }) => {
    const parsed = await parseText(text.repeat(2), { name: 'minutes-2024.txt' })
    if (!parsed.ok) throw new Error(parsed.failure.code)
    await shelve(page, id, parsed.transcript)
    for (const lang of ['zh', 'en'] as const) {
      await page.goto(`/?mine=${id}&lang=${lang}`)
      const title = page.getByRole('heading', { level: 1 }).getByText('minutes-2024')
      await expect(title).toHaveAttribute('lang', tag)
      await expect(pane(page, { zh: '谁说了什么', en: 'Who said what' }[lang])).toContainText(
        named[lang],
      )
    }
  })
}
