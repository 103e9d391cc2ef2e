import type { ReactNode } from 'react'
import { HIDDEN_MESSAGES } from '../i18n/hidden-messages.ts'
import { LANGUAGE_TAG, languagesOf } from '../i18n/language.ts'
import { useDisplay } from './Language.tsx'

/** More codes than these say nothing more. */
const MOST_SHOWN = 8

/** Says that a transcript had hidden characters, which, and how each is shown now. */
export function HiddenNote({ hidden }: { hidden: readonly string[] }): ReactNode {
  const more = hidden.length > MOST_SHOWN ? '…' : ''
  const codes = `${hidden.slice(0, MOST_SHOWN).join(', ')}${more}`
  return (
    <div role="note" className="rounded-lg bg-wash px-3 py-2 text-sm">
      {languagesOf(useDisplay()).map((language) => (
        <p key={language} lang={LANGUAGE_TAG[language]}>
          {HIDDEN_MESSAGES[language](codes)}
        </p>
      ))}
    </div>
  )
}
