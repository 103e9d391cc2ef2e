import type { Localized } from '../../domain/format/transcript.ts'
import { SOURCE_MESSAGES } from '../../i18n/source-messages.ts'

/** What a copy of a meeting is called, in the languages of its title. */
export const copyTitle = ({ zh, en }: Localized): Localized => ({
  ...(zh && { zh: SOURCE_MESSAGES.zh.copyTitle(zh) }),
  ...(en && { en: SOURCE_MESSAGES.en.copyTitle(en) }),
})
