import { revealLine } from '../../format/reveal.ts'
import type { Transcript } from '../../format/transcript.ts'
import { slugOf } from '../../parse/names/romanise.ts'
import { ownLanguageOf } from '../../text/language-of-words.ts'
import { stableId } from '../people/stable-id.ts'

export type Body = NonNullable<Transcript['meeting']['body']>

/** A body by its name: one that is called so has the same id every time. */
export function bodyNamed(name: string): Body {
  const words = revealLine(name)
  return { id: slugOf(words) || stableId('', words), name: { [ownLanguageOf(words)]: words } }
}

/** A transcript of a body, where it tells none itself. */
export const withBody = (transcript: Transcript, body: Body | undefined): Transcript =>
  body && !transcript.meeting.body
    ? { ...transcript, meeting: { ...transcript.meeting, body } }
    : transcript
