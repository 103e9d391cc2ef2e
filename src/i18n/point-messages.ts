import type { PointMessages } from './en/point.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<PointMessages>('./*/point.ts', { eager: true, import: 'default' })

/** What is said of single points, and of what is closed again. */
export const pointMessages = (language: Language): PointMessages => files[`./${language}/point.ts`]!
