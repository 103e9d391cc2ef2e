import { ownLanguage } from '../domain/format/best-language.ts'
import { KINDS } from '../domain/format/transcript.ts'
import { type Filter, narrowsKinds } from '../domain/meeting/filter.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { exportMessages } from './export-messages.ts'
import type { Language } from './language.ts'
import { messages } from './messages.ts'
import { leadWording } from './of-languages.ts'

/** What is searched for, and the item of the agenda that is chosen, by its id. */
export interface Sought {
  readonly query: string
  readonly item: string | null
}

/** What a filter, a search and a chosen item keep, in a line, or null where they keep everything. */
export function filterInWords(
  meeting: Meeting,
  filter: Filter,
  { query, item }: Sought,
  language: Language,
): string | null {
  const m = exportMessages(language)
  const own = ownLanguage(meeting.transcript)
  const themes = filter.themes.map((theme) =>
    leadWording(meeting.themes[theme]!.label, language, own),
  )
  // The hidden kind alone takes nothing away.
  const named = narrowsKinds(filter) ? filter.kinds : []
  const kinds = named.map((kind) => messages(language).kinds[KINDS[kind]!])
  const chosen = meeting.transcript.agenda?.find(({ id }) => id === item)
  const parts = [
    chosen && leadWording(chosen.label, language, own),
    themes.join(m.joined[filter.match]),
    kinds.join(m.joined.any),
    query.trim() && m.search(query.trim()),
  ].filter(Boolean)
  return parts.length > 0 ? m.filtered(parts.join(' · ')) : null
}
