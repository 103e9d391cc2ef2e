import { type ReactNode, useState } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { LANGUAGE_TAG, LANGUAGES, type Language, languagesOf } from '../../i18n/language.ts'
import type { ReviewMessages } from '../../i18n/review-messages.ts'
import { useDisplay } from '../parts/Language.tsx'
import { SayReview } from './SayReview.tsx'
import { TextField } from './TextField.tsx'

/** A text in the languages that it is in; another language can be added, a field left blank goes. */
export function LocalizedField(props: {
  label: (m: ReviewMessages) => string
  value: Localized | undefined
  long?: boolean
  onKeep: (value: Localized, on: boolean) => void
}): ReactNode {
  const { label, value = {}, long = false, onKeep } = props
  const [added, setAdded] = useState<Language | null>(null)
  const [lead] = languagesOf(useDisplay())
  const none = value.zh === undefined && value.en === undefined
  const shown = LANGUAGES.filter(
    (language) =>
      value[language] !== undefined || language === added || (none && language === lead),
  )
  const missing = LANGUAGES.filter((language) => !shown.includes(language))
  return (
    <div className="grid gap-1.5">
      {shown.map((language) => (
        <TextField
          key={language}
          label={
            <SayReview>
              {(m) => (shown.length > 1 ? `${label(m)} · ${m.in[language]}` : label(m))}
            </SayReview>
          }
          value={value[language] ?? ''}
          lang={LANGUAGE_TAG[language]}
          long={long}
          focused={language === added}
          onKeep={(text, on) => onKeep({ ...value, [language]: text }, on)}
        />
      ))}
      {!none &&
        missing.map((language) => (
          <button
            key={language}
            type="button"
            className="justify-self-start text-xs text-muted underline decoration-edge underline-offset-4 hover:text-ink"
            onClick={() => setAdded(language)}
          >
            <SayReview>{(m) => m.alsoIn[language]}</SayReview>
          </button>
        ))}
    </div>
  )
}
