import { createContext, memo, type ReactNode, use } from 'react'
import type { Localized } from '../domain/transcript.ts'
import {
  type Display,
  LANGUAGE_TAG,
  languagesOf,
  type Wording,
  wordings,
} from '../i18n/language.ts'
import { MESSAGES, type Messages } from '../i18n/messages.ts'
import { Marked, MarksContext } from './Marks.tsx'

export const DisplayContext = createContext<Display>('en')

export const useDisplay = (): Display => use(DisplayContext)

/** Gives a message as plain text, for names and titles; both languages with a slash between. */
export function useSay(): (message: (m: Messages) => string) => string {
  const languages = languagesOf(useDisplay())
  return (message) => [...new Set(languages.map((one) => message(MESSAGES[one])))].join(' / ')
}

/**
 * Gives the accessible name of a control that shows a text and a count: it begins with the text as
 * shown, `吴益统, 9 个观点`.
 */
export function useNameWithCount(): (label: Localized, points: number) => string {
  const display = useDisplay()
  const say = useSay()
  return (label, points) => {
    const shown = wordings(label, display).map(({ text }) => text)
    return `${[...new Set(shown)].join(' ')}, ${say((m) => m.pointsCount(points))}`
  }
}

/** A message of the interface, each language marked as what it is. */
export function Say({ children: message }: { children: (m: Messages) => string }): ReactNode {
  const languages = languagesOf(useDisplay())
  return (
    <InLanguages
      texts={languages.map((language) => ({ text: message(MESSAGES[language]), language }))}
    />
  )
}

/** The wordings to show of a text of the transcript; a search may bring a hidden one along. */
export function useWordings(of: Localized): Wording[] {
  const shown = wordings(of, useDisplay())
  return [...shown, ...(use(MarksContext)?.along(of, shown) ?? [])]
}

/** A text of the transcript, each wording marked with the language that it is in. */
export const Words = memo(function Words({ of }: { of: Localized }): ReactNode {
  return <InLanguages texts={useWordings(of)} marked />
})

function InLanguages(props: { texts: readonly Wording[]; marked?: boolean }): ReactNode {
  const { texts, marked } = props
  const [lead, ...others] = texts.filter(
    ({ text }, i) => texts.findIndex((other) => other.text === text) === i,
  )
  if (!lead) return null
  return (
    <>
      <span lang={LANGUAGE_TAG[lead.language]}>
        {marked ? <Marked text={lead.text} /> : lead.text}
      </span>
      {others.map(({ text, language }) => (
        <span key={language} lang={LANGUAGE_TAG[language]} className="text-[0.86em] font-normal">
          {' '}
          {marked ? <Marked text={text} /> : text}
        </span>
      ))}
    </>
  )
}
