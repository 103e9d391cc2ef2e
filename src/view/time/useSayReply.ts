import type { Localized, Reply } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { languagesOf } from '../../i18n/language.ts'
import { replyMessages } from '../../i18n/reply-messages.ts'
import { useDisplay, useLead } from '../parts/Language.tsx'

/** Gives who answers whom, and how, as a sentence in the first language shown. */
export function useSayReply(meeting: Meeting): (reply: Reply) => string {
  const language = languagesOf(useDisplay())[0]!
  const lead = useLead()
  const name = (id: string): Localized =>
    meeting.transcript.speakers[meeting.speakerNumber.get(id)!]!.name
  return ({ from, to, kind }) => {
    const { between, after, general } = replyMessages(language).says[kind]
    return to === undefined
      ? `${lead(name(from))}${general}`
      : `${lead(name(from))}${between}${lead(name(to))}${after}`
  }
}
