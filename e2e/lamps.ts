import type { Page } from '@playwright/test'
import type { Transcript } from '../src/domain/format/transcript.ts'
import { parseText } from '../src/domain/parse/parse.ts'
import { INVENTED_NAMES, invented } from '../src/domain/parse/themes/meeting.fixture.ts'
import { wordsOfLanguage } from '../src/domain/parse/themes/words.fixture.ts'
import { shelve } from './shelf.ts'

/** The text of an invented meeting that is long enough for themes in its own words: lamps, frogs, a roof. */
export const lampsText = invented(3)
  .map(({ person, text }) => `${INVENTED_NAMES[person]}: ${text}\n`)
  .join('')

/** That meeting as the page reads it. */
export async function lamps(): Promise<Transcript> {
  const parsed = await parseText(lampsText, { wordsFor: async () => wordsOfLanguage('en') })
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.transcript
}

/** Opens it in Review, with the list of its themes open. */
export async function openThemes(page: Page, lang: 'zh' | 'en' = 'en') {
  await shelve(page, 'lamps', await lamps())
  await page.goto(`/?mine=lamps&view=review&lang=${lang}`)
  await page
    .locator('summary')
    .filter({ hasText: lang === 'en' ? /^Themes/ : /^主题/ })
    .click()
}
