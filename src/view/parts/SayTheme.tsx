import { themeMessages } from '../../i18n/theme-messages.ts'
import { createSay } from './Language.tsx'

/** The messages about themes that were found. */
export const { Say: SayTheme, useSay: useSayTheme } = createSay(themeMessages)
