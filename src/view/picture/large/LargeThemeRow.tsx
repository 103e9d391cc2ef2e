import { memo, type ReactNode } from 'react'
import type { Localized } from '../../../domain/format/transcript.ts'
import { listOf } from '../../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { type Choose, toggleTheme } from '../../../state/address/choice.ts'
import { Count } from '../../parts/Count.tsx'
import { useNameWithCount, Words } from '../../parts/Language.tsx'
import { ThemeGround } from '../../parts/ThemeGround.tsx'
import { ThemeName } from '../../parts/ThemeName.tsx'
import { TICK, TickSign } from '../../parts/TickSign.tsx'
import { tickOnEnter } from '../tickOnEnter.ts'
import { ROW_REM } from './useFrame.ts'

/** A theme to tick in a column that scrolls; its group stands under it, since rows can be sorted. */
export const LargeThemeRow = memo(function LargeThemeRow(props: {
  meeting: Meeting
  theme: number
  group: Localized | undefined
  /** In the order of the column, of so many. */
  place: number
  of: number
  count: number
  checked: boolean
  tabStop: boolean
  choose: Choose
}): ReactNode {
  const { meeting, theme, group, place, of, count, checked, tabStop, choose } = props
  const { id, label, definition, origin } = meeting.themes[theme]!
  const accessibleName = useNameWithCount()
  return (
    <li
      aria-setsize={of}
      aria-posinset={place + 1}
      data-theme={theme}
      data-chosen={checked || undefined}
      className="absolute inset-x-0 flex h-9 contain-strict items-stretch gap-2 rounded-e-lg hover:bg-wash data-chosen:bg-wash"
      style={{ top: `${place * ROW_REM.theme}rem` }}
    >
      <span
        aria-hidden="true"
        className={`my-1 shrink-0 ${meeting.isGuess[theme] ? 'border-s-3 border-dashed border-edge' : 'w-1 rounded-full bg-ink in-data-faded:bg-edge'}`}
      />
      <label className="relative flex min-w-0 grow items-center gap-2 pe-2 text-sm">
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
          <span className="line-clamp-2 @medium:block @medium:truncate">
            <ThemeName meeting={meeting} theme={theme} />
          </span>
          {group && (
            <span className="hidden truncate text-[0.6875rem] leading-tight text-muted @medium:block">
              <Words of={group} />
            </span>
          )}
        </span>
        <Count
          of={count}
          most={listOf(meeting.pointsOn, theme).length}
          className="hidden text-end text-xs @medium:block"
        />
      </label>
      {definition && (
        <span id={`definition-${theme}`} hidden>
          <Words of={definition} />
        </span>
      )}
      {origin && (
        <span id={`ground-${theme}`} hidden>
          <ThemeGround meeting={meeting} theme={theme} />
        </span>
      )}
    </li>
  )
})
