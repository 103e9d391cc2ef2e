import { type ReactNode, use, useState } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { isSameLanguage } from '../../domain/text/language.ts'
import type { ReviewMessages } from '../../i18n/en/review.ts'
import { LANGUAGES, languagesOf, tagOf } from '../../i18n/language.ts'
import { languageName } from '../../i18n/of-languages.ts'
import { OwnLanguageContext, useDisplay } from '../parts/Language.tsx'
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
  const [added, setAdded] = useState<string | null>(null)
  const own = use(OwnLanguageContext)
  const [lead] = languagesOf(useDisplay())
  const given = Object.keys(value)
  // The page may not speak what the meeting is in.
  const offered = new Set([...(own ? [own] : []), ...LANGUAGES])
  const first = own && !LANGUAGES.some((one) => isSameLanguage(one, own)) ? own : lead!
  const shown = [...new Set([...offered, ...given])].filter((language) =>
    given.length > 0 ? given.includes(language) || language === added : language === first,
  )
  const missing = [...offered].filter(
    (language) => !shown.some((one) => isSameLanguage(one, language)),
  )
  return (
    <div className="grid gap-1.5">
      {shown.map((language) => (
        <TextField
          key={language}
          label={
            <SayReview>
              {(m, page) =>
                shown.length > 1 ? `${label(m)} · ${languageName(language, page)}` : label(m)
              }
            </SayReview>
          }
          value={value[language] ?? ''}
          lang={tagOf(language)}
          long={long}
          focused={language === added}
          onKeep={(text, on) => onKeep({ ...value, [language]: text }, on)}
        />
      ))}
      {given.length > 0 &&
        missing.map((language) => (
          <button
            key={language}
            type="button"
            className="justify-self-start text-xs text-muted underline decoration-edge underline-offset-4 hover:text-ink"
            onClick={() => setAdded(language)}
          >
            <SayReview>{(m, page) => m.alsoIn(languageName(language, page))}</SayReview>
          </button>
        ))}
    </div>
  )
}
