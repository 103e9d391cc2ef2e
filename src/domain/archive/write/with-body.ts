import { revealLine } from '../../format/reveal.ts'
import type { Transcript } from '../../format/transcript.ts'
import { formatFor } from '../../format/versions.ts'
import { slugOf } from '../../parse/names/romanise.ts'
import { ownLanguageOf } from '../../text/language-of-words.ts'
import { stableId } from '../people/stable-id.ts'

export type Body = NonNullable<Transcript['meeting']['body']>

/** A body by its name: one that is called so has the same id every time. */
export function bodyNamed(name: string): Body {
  const words = revealLine(name)
  return { id: slugOf(words) || stableId('', words), name: { [ownLanguageOf(words)]: words } }
}

/**
 * A transcript of a body, where it tells none itself, in the version of the format that can say so. In languages in which every
 * text is there the name is there as well, as it was told.
 */
export function withBody(transcript: Transcript, body: Body | undefined): Transcript {
  if (!body || transcript.meeting.body) return transcript
  const { languages = [] } = transcript.meeting
  const [words = ''] = Object.values(body.name)
  const name = { ...Object.fromEntries(languages.map((tag) => [tag, words])), ...body.name }
  const meeting = { ...transcript.meeting, body: { ...body, name } }
  const { format: _, ...bound } = { ...transcript, meeting }
  return { format: formatFor(bound), ...bound }
}
