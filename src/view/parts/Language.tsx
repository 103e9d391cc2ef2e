import { createContext, memo, type ReactNode, use } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import {
  type Display,
  type Language,
  languagesOf,
  tagOf,
  type Wording,
  wordings,
} from '../../i18n/language.ts'
import { messages } from '../../i18n/messages.ts'
import { defaultDisplay } from '../../state/address/remembered.ts'
import { Marked, MarksContext } from './Marks.tsx'

/** Until something gives another one, what a reader without a choice sees. */
export const DisplayContext = createContext<Display>(defaultDisplay())

/** What the meeting that is open is in, as a tag, if it says so. */
export const OwnLanguageContext = createContext<string | undefined>(undefined)

export const useDisplay = (): Display => use(DisplayContext)

/**
 * What says the messages of one part of the page. `Say` shows one, each language marked as what it
 * is; `useSay` gives plain text, for names and titles, both languages with a slash between. What a
 * search found is never marked in either: that is for `Words`, the texts of the transcript.
 */
export function createSay<M>(messagesIn: (language: Language) => M) {
  type Message = (m: M, language: Language) => string
  const wordingsOf = (message: Message, display: Display): readonly Wording[] =>
    languagesOf(display).map((language) => ({
      text: message(messagesIn(language), language),
      language,
    }))
  return {
    Say({ children: message }: { children: Message }): ReactNode {
      return <InLanguages texts={wordingsOf(message, useDisplay())} />
    },
    useSay(): (message: Message) => string {
      const display = useDisplay()
      return (message) => plain(wordingsOf(message, display), ' / ')
    },
  }
}

/** The messages that the first look needs. */
export const { Say, useSay } = createSay(messages)

/** Gives the wordings of a text that a display shows, of the reader's if none is given. */
export function useWordingsIn(): (text: Localized, display?: Display) => readonly Wording[] {
  const [shown, own] = [useDisplay(), use(OwnLanguageContext)]
  return (text, display = shown) => wordings(text, display, own)
}

/** Gives a text of the transcript as shown, as plain text, for names. */
export function usePlain(): (text: Localized) => string {
  const wordingsIn = useWordingsIn()
  return (text) => plain(wordingsIn(text), ' ')
}

/** Gives the wording of a text to lead with, as one string. */
export function useLead(): (text: Localized) => string {
  const wordingsIn = useWordingsIn()
  return (text) => wordingsIn(text)[0]!.text
}

/**
 * Gives the accessible name of a control that shows a text and a count: it begins with the text as
 * shown, `吴益统, 9 个观点`.
 */
export function useNameWithCount(): (label: Localized, points: number) => string {
  const plain = usePlain()
  const say = useSay()
  return (label, points) => `${plain(label)}, ${say((m) => m.pointsCount(points))}`
}

/** The wordings to show of a text of the transcript; a search may bring a hidden one along. */
export function useWordings(of: Localized): Wording[] {
  const shown = useWordingsIn()(of)
  return [...shown, ...(use(MarksContext)?.along(of, shown) ?? [])]
}

/** A text of the transcript, each wording marked with the language that it is in. */
export const Words = memo(function Words({ of }: { of: Localized }): ReactNode {
  return <InLanguages texts={useWordings(of)} mark={Marked} />
})

/** Wordings, each marked as what it is: of a text of the transcript, or of a message. */
function InLanguages(props: { texts: readonly Wording[]; mark?: typeof Marked }): ReactNode {
  const { texts, mark: Mark } = props
  return texts
    .filter(({ text }, i) => texts.findIndex((other) => other.text === text) === i)
    .map(({ text, language }, i) => (
      <span
        key={language}
        lang={tagOf(language)}
        className={i > 0 ? 'text-[0.86em] font-normal' : undefined}
      >
        {i > 0 && ' '}
        {Mark ? <Mark text={text} /> : text}
      </span>
    ))
}

const plain = (wordings: readonly Wording[], between: string) =>
  [...new Set(wordings.map(({ text }) => text))].join(between)
