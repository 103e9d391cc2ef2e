import type { Localized } from '../../domain/format/transcript.ts'
import { messagesFor } from '../../i18n/of-languages.ts'
import { sourceMessages } from '../../i18n/source-messages.ts'

/** What a copy of a meeting is called, in the languages of its title. */
export const copyTitle = (title: Localized): Localized =>
  Object.fromEntries(
    Object.entries(title).map(([language, words]) => [
      language,
      messagesFor(sourceMessages, language).copyTitle(words),
    ]),
  )
