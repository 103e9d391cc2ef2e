import type { Localized } from '../../domain/format/transcript.ts'
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts'

/** What a copy of a meeting is called, in the languages of its title. */
export const copyTitle = ({ zh, en }: Localized): Localized => ({
  ...(zh && { zh: REVIEW_MESSAGES.zh.copyTitle(zh) }),
  ...(en && { en: REVIEW_MESSAGES.en.copyTitle(en) }),
})
