import type { ReactNode } from 'react'
import { isFound } from '../../domain/format/is-found.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { SayTheme } from './SayTheme.tsx'
import { useLanguageOfText } from './useLanguageOfText.ts'

/** Where a theme is from and whether a person has confirmed it; nothing where nobody says. */
export function ThemeOrigin({ meeting, theme }: { meeting: Meeting; theme: number }): ReactNode {
  const shown = meeting.themes[theme]!
  const { origin } = shown
  if (!origin) return null
  const state = meeting.isGuess[theme] ? 'unconfirmed' : 'confirmed'
  return <SayTheme>{(m) => m.ground(m.origin[origin], isFound(shown) ? m[state] : '')}</SayTheme>
}

/** The words of a theme that was found. */
export function ThemeTerms({ meeting, theme }: { meeting: Meeting; theme: number }): ReactNode {
  const languageOfText = useLanguageOfText()
  const terms = [...new Set(meeting.themes[theme]!.evidence?.terms)]
  if (terms.length === 0) return null
  return (
    <>
      <SayTheme>{(m) => m.terms}</SayTheme>
      {terms.map((term, i) => (
        <span key={term}>
          {i > 0 && ' · '}
          <span lang={languageOfText(term)}>{term}</span>
        </span>
      ))}
    </>
  )
}

/** In a line or two why a theme is one, for a tooltip and a description. */
export function ThemeGround(props: { meeting: Meeting; theme: number }): ReactNode {
  return (
    <>
      <p>
        <ThemeOrigin {...props} />
      </p>
      <p className="text-muted">
        <ThemeTerms {...props} />
      </p>
    </>
  )
}
