import { archiveMessages } from '../../i18n/archive-messages.ts'
import { createSay } from '../parts/Language.tsx'

/** The messages of an archive's page. */
export const { Say: SayArchive, useSay: useSayArchive } = createSay(archiveMessages)
