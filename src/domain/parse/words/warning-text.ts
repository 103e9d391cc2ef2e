import type { Localized } from '../../format/transcript.ts'
import { bilingual } from '../../text/language.ts'
import type { DraftWarning } from '../draft/draft.ts'
import { WARNINGS as ENGLISH } from './en/warnings.ts'
import { WARNINGS as CHINESE } from './zh/warnings.ts'

/** What a warning says, in Reyi's languages: it travels in the transcript, which has no interface. */
export function warningText({ code, facts }: DraftWarning): Localized {
  const [a = '', b = ''] = facts.map(String)
  return bilingual(CHINESE[code](a, b), ENGLISH[code](a, b))
}
