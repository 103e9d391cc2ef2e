import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Words } from './Language.tsx'

/** What a theme is called; dashed as long as a program found it and nobody has confirmed it. */
export function ThemeName({ meeting, theme }: { meeting: Meeting; theme: number }): ReactNode {
  return (
    <span className={meeting.isGuess[theme] ? 'border-b border-dashed border-edge' : ''}>
      <Words of={meeting.themes[theme]!.label} />
    </span>
  )
}
