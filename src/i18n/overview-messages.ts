import type { OverviewMessages } from './en/overview.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<OverviewMessages>('./*/overview.ts', {
  eager: true,
  import: 'default',
})

/** What the overview says below its figures, loaded after them. */
export const overviewMessages = (language: Language): OverviewMessages =>
  files[`./${language}/overview.ts`]!
