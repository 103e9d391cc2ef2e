import { ownLanguage } from '../domain/format/best-language.ts'
import { KINDS, type Localized } from '../domain/format/transcript.ts'
import type { Finding } from '../domain/meeting/findings/finding.ts'
import { findingsOf } from '../domain/meeting/findings/findings.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { isFullWidth } from '../domain/text/writing.ts'
import type { FindingMessages, Sentence } from './en/findings.ts'
import {
  type Display,
  type Language,
  languagesOf,
  tagOf,
  type Wording,
  wordings,
} from './language.ts'

const files = import.meta.glob<FindingMessages>('./*/findings.ts', {
  eager: true,
  import: 'default',
})

/** What is said of findings, loaded with the overview. */
export const findingMessages = (language: Language): FindingMessages =>
  files[`./${language}/findings.ts`]!

/** A finding as a sentence of a language, the names in it as the meeting has them: in that language if it does. */
export function findingSentence(
  { transcript, themes }: Meeting,
  finding: Finding,
  language: Language,
  own: string | undefined,
): Sentence<Wording> {
  const says = findingMessages(language)
  const named = (name: Localized): Wording => wordings(name, language, own)[0]!
  const speaker = (number: number) => named(transcript.speakers[number]!.name)
  const theme = (number: number) => named(themes[number]!.label)
  switch (finding.is) {
    case 'unanswered':
      return says.unanswered(theme(finding.theme), finding.problems, finding.recommendations)
    case 'alone':
      return says.alone(theme(finding.theme), speaker(finding.speaker))
    case 'on':
      return says.on(theme(finding.theme), KINDS[finding.kind]!, finding.points, finding.of)
    case 'most':
      return says.most(theme(finding.theme), finding.speakers, finding.of)
    case 'by':
      return says.by(speaker(finding.speaker), KINDS[finding.kind]!, finding.points, finding.of)
    case 'only':
      return says.only(speaker(finding.speaker), KINDS[finding.kind]!, finding.points)
    case 'reply':
      return says.reply(speaker(finding.from), speaker(finding.to), finding.reply, finding.times)
    case 'open':
      return says.open(finding.points, finding.of)
  }
}

/** A sentence as one string. */
export const sentenceText = (sentence: Sentence<Wording>): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')

/**
 * What a meeting says at a glance, in each language of a display: the sentences that its publisher chose, else
 * what is found in its data. Empty where there is nothing to say.
 */
export function findingsInWords(
  meeting: Meeting,
  display: Display,
): { readonly text: string; readonly lang: string }[] {
  const { transcript } = meeting
  const own = ownLanguage(transcript)
  const chosen = transcript.findings ?? []
  const sentencesIn = (language: Language) =>
    chosen.length > 0
      ? chosen.map(({ text }) => wordings(text, language, own)[0]!.text)
      : findingsOf(meeting).map((finding) =>
          sentenceText(findingSentence(meeting, finding, language, own)),
        )
  return languagesOf(display)
    .map((language) => ({
      text: sentencesIn(language).join(isFullWidth(language) ? '' : ' '),
      lang: tagOf(language),
    }))
    .filter(({ text }) => text !== '')
}
