import { exportMessages } from '../../i18n/export-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of exporting, citing and printing. */
export const { Say: SayExport, useSay: useSayExport } = createSay(exportMessages)
