import type { LoadingMessages } from './en/loading.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<LoadingMessages>('./*/loading.ts', {
  eager: true,
  import: 'default',
})

/** What is said of a large transcript while it is read, or why it was not; loaded with the first. */
export const loadingMessages = (language: Language): LoadingMessages =>
  files[`./${language}/loading.ts`]!
