import { memo, type ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { PITCH } from '../../layout/strands.ts'
import { type Choose, toggleTheme } from '../../state/address/choice.ts'
import { Count } from '../parts/Count.tsx'
import { useNameWithCount, Words } from '../parts/Language.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { TICK, TickSign } from '../parts/TickSign.tsx'
import { tickOnEnter } from './tickOnEnter.ts'

/** A theme to tick, with its count under the filter; its height leaves room for all of its strands. */
export const ThemeRow = memo(function ThemeRow(props: {
  meeting: Meeting
  theme: number
  count: number
  /** How many points it has without any filter. */
  total: number
  checked: boolean
  tabStop: boolean
  choose: Choose
}): ReactNode {
  const { meeting, theme, count, total, checked, tabStop, choose } = props
  const { id, label, definition } = meeting.themes[theme]!
  const accessibleName = useNameWithCount()
  return (
    <li
      data-theme={theme}
      data-chosen={checked || undefined}
      className="flex items-stretch contain-layout gap-2 rounded-e-lg hover:bg-wash data-chosen:bg-wash"
      style={{ minHeight: `${Math.min(total, MOST_ROOM) * PITCH + 4}px` }}
    >
      <span
        aria-hidden="true"
        className={`my-1 shrink-0 ${meeting.isGuess[theme] ? 'border-s-3 border-dashed border-edge' : 'w-1 rounded-full bg-ink in-data-faded:bg-edge'}`}
      />
      <label className="relative flex min-w-0 grow items-center gap-2 py-0.5 text-sm @medium:pe-2">
        <input
          type="checkbox"
          className={TICK}
          checked={checked}
          tabIndex={tabStop ? 0 : -1}
          data-theme-control={theme}
          onChange={() => choose((choice) => toggleTheme(choice, id))}
          onKeyDown={tickOnEnter}
          aria-label={accessibleName(label, count)}
          aria-describedby={`definition-${theme} ground-${theme}`}
        />
        <TickSign checked={checked} />
        <span className="min-w-0 grow leading-tight in-data-faded:text-muted">
          <ThemeName meeting={meeting} theme={theme} />
        </span>
        <Count of={count} most={total} className="text-end hidden @medium:block" />
      </label>
      {definition && (
        <span id={`definition-${theme}`} hidden>
          <Words of={definition} />
        </span>
      )}
    </li>
  )
})

/** A busier theme stacks its strands tighter rather than pushing the others off the screen. */
const MOST_ROOM = 24
