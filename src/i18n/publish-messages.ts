import type { PublishMessages } from './en/publish.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<PublishMessages>('./*/publish.ts', {
  eager: true,
  import: 'default',
})

/** What is said of giving a meeting to others: loaded with the dialogs that say it. */
export const publishMessages = (language: Language): PublishMessages =>
  files[`./${language}/publish.ts`]!

/** What to do to publish a meeting, in order. */
export const PUBLISH_STEPS = ['save', 'host', 'open', 'use'] as const

/** Hosts that a site can be put on. */
export const SITE_STEPS = ['drop', 'own', 'pages'] as const
