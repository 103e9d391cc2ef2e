import type { ReviewMessages } from './en/review.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<ReviewMessages>('./*/review.ts', { eager: true, import: 'default' })

/** What the review of one's own meeting says, loaded with it. */
export const reviewMessages = (language: Language): ReviewMessages =>
  files[`./${language}/review.ts`]!
