import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Tally } from '../../domain/meeting/tally.ts'
import { type Choose, toggleTheme } from '../../state/address/choice.ts'
import { useNameWithCount } from '../parts/Language.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { TICK, TickSign } from '../parts/TickSign.tsx'
import { tickOnEnter } from '../picture/tickOnEnter.ts'
import { useSayTime } from './SayTime.tsx'

/** The themes beside their rows, each to be ticked. */
export function ThemeNames(props: {
  meeting: Meeting
  tally: Tally
  rows: readonly number[]
  ticked: readonly number[]
  /** The theme that Tab comes to. */
  stop: number | undefined
  /** Of each, px. */
  height: number
  choose: Choose
}): ReactNode {
  const { meeting, tally, rows, ticked, stop, height, choose } = props
  const say = useSayTime()
  const nameWithCount = useNameWithCount()
  return (
    <ul aria-label={say((m) => m.themes)}>
      {rows.map((theme) => {
        const { id, label } = meeting.themes[theme]!
        const checked = ticked.includes(theme)
        return (
          <li
            key={id}
            data-theme={theme}
            data-chosen={checked || undefined}
            className="rounded-lg data-chosen:bg-wash hover:bg-wash"
            style={{ height }}
          >
            <label className="relative flex size-full items-center gap-1.5 px-1.5 text-xs leading-none">
              <input
                type="checkbox"
                className={TICK}
                checked={checked}
                tabIndex={theme === stop ? 0 : -1}
                data-theme-control={theme}
                onChange={() => choose((choice) => toggleTheme(choice, id))}
                onKeyDown={tickOnEnter}
                aria-label={nameWithCount(label, tally.themes[theme]!)}
              />
              <TickSign checked={checked} />
              <span className="line-clamp-2 pb-0.5 min-w-0 in-data-faded:text-muted">
                <ThemeName meeting={meeting} theme={theme} />
              </span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
