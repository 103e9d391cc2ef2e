import type { TimelineMessages } from './en/timeline.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<TimelineMessages>('./*/timeline.ts', {
  eager: true,
  import: 'default',
})

/** What is said of when themes were spoken of, loaded with that. */
export const timelineMessages = (language: Language): TimelineMessages =>
  files[`./${language}/timeline.ts`]!
