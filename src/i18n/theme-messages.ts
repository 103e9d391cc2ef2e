import type { ThemeMessages } from './en/theme.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<ThemeMessages>('./*/theme.ts', { eager: true, import: 'default' })

/** What is said of themes that were found, loaded with the first of them. */
export const themeMessages = (language: Language): ThemeMessages => files[`./${language}/theme.ts`]!
