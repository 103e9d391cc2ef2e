import { ownLanguage } from '../domain/format/best-language.ts'
import type { Localized } from '../domain/format/transcript.ts'
import type { Finding } from '../domain/meeting/findings/finding.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { findingSentence, sentenceText } from './finding-words.ts'
import { LANGUAGES } from './language.ts'

/** A finding in every language of the page, as a transcript keeps it. */
export const findingText = (meeting: Meeting, finding: Finding): Localized =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      sentenceText(findingSentence(meeting, finding, language, ownLanguage(meeting.transcript))),
    ]),
  )
