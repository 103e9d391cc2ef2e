import type { ThemeHelpMessages } from './en/theme-help.ts'
import type { Language } from './language.ts'

const files = import.meta.glob<ThemeHelpMessages>('./*/theme-help.ts', {
  eager: true,
  import: 'default',
})

/** How themes are found, loaded when somebody asks. */
export const themeHelpMessages = (language: Language): ThemeHelpMessages =>
  files[`./${language}/theme-help.ts`]!
