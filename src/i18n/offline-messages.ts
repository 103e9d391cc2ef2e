import type { OfflineMessages } from './en/offline.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<OfflineMessages>('./*/offline.ts', {
  eager: true,
  import: 'default',
})

/** What is said about versions of the page, loaded with what keeps them. */
export const offlineMessages = (language: Language): OfflineMessages =>
  files[`./${language}/offline.ts`]!
