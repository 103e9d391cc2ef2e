import { type ReactNode, useMemo } from 'react'
import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Tally, tallyPoints } from '../../domain/meeting/tally.ts'
import type { Choose } from '../../state/address/choice.ts'
import { Words } from '../parts/Language.tsx'
import { ThemeRow } from './ThemeRow.tsx'

/** The themes in the groups of the meeting. */
export function ThemeColumn(props: {
  meeting: Meeting
  tally: Tally
  filter: Filter
  tabStop: number
  choose: Choose
}): ReactNode {
  const { meeting, tally, filter, tabStop, choose } = props
  const totals = useMemo(() => tallyPoints(meeting, meeting.pointsOf.items).themes, [meeting])
  return meeting.sections.map(({ label, themes }) => (
    <section key={themes[0]} className="contents">
      {label && (
        <h2 className="ps-3 text-xs font-semibold tracking-wide text-muted">
          <Words of={label} />
        </h2>
      )}
      <ul className="contents">
        {themes.map((i) => (
          <ThemeRow
            key={meeting.themes[i]!.id}
            meeting={meeting}
            theme={i}
            count={tally.themes[i]!}
            total={totals[i]!}
            checked={filter.themes.includes(i)}
            tabStop={tabStop === i}
            choose={choose}
          />
        ))}
      </ul>
    </section>
  ))
}
