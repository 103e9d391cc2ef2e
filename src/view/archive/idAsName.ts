import type { Localized } from '../../domain/format/transcript.ts'
import { ENGLISH } from '../../domain/text/language.ts'

/** What stands where the archive has no name for an id: the id, as it is. */
export const idAsName = (id: string): Localized => ({ [ENGLISH]: id })
