import type { ReactNode } from 'react'
import { dateInWords } from '../../i18n/date.ts'
import { type Language, languagesOf } from '../../i18n/language.ts'
import { Say, useDisplay } from '../parts/Language.tsx'
import { SayArchive } from './SayArchive.tsx'

/** A day in words. */
export function DayWords({ day }: { day: string | null }): ReactNode {
  if (day === null) return <SayArchive>{(m) => m.noDay}</SayArchive>
  return (
    <time dateTime={day}>
      <Say>{(_, language) => dateInWords(day, language)}</Say>
    </time>
  )
}

/** The language of the page that leads. */
export const useLeadLanguage = (): Language => languagesOf(useDisplay())[0]!
