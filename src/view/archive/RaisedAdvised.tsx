import type { ReactNode } from 'react'
import type { ThemeRecord } from '../../domain/archive/archive.ts'
import { countByYear } from '../../domain/archive/by-year.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import { narrowed } from '../../state/archive/archive-choice.ts'
import { useSay } from '../parts/Language.tsx'
import { PartTitle } from './Heading.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { showPoints } from './showPoints.ts'
import { useArchive } from './useArchive.ts'
import { daysOf, YearChart } from './YearChart.tsx'

const [PROBLEM, RECOMMENDATION] = [KINDS.indexOf('problem'), KINDS.indexOf('recommendation')]

/** The problems and recommendations on a theme by year; nothing where no meeting of it has a day. */
export function RaisedAdvised({ theme }: { theme: ThemeRecord }): ReactNode {
  const { meetings, points } = theme
  const { choice } = useArchive()
  const say = useSayArchive()
  const sayPage = useSay()
  const years = countByYear(
    points.map(({ meeting, kind }) => ({ day: meetings[meeting]!.day, kind })),
  )
  if (years.length === 0) return null
  return (
    <section className="grid gap-2">
      <PartTitle>
        <SayArchive>{(m) => m.raisedAdvised}</SayArchive>
      </PartTitle>
      <p className="text-sm text-muted">
        <span className="text-problem">
          <SayArchive>{(m) => m.raised}</SayArchive>
        </span>
        {' · '}
        <span className="text-recommendation">
          <SayArchive>{(m) => m.advised}</SayArchive>
        </span>
      </p>
      <YearChart
        years={years.map(({ year, byKind }) => ({
          ...{ year, above: [byKind[PROBLEM]!], below: [byKind[RECOMMENDATION]!] },
        }))}
        label={say((m) => m.raisedAdvised)}
        above={['fill-problem']}
        below={['fill-recommendation']}
        nameOf={({ above, below }, years) =>
          `${years}: ${sayPage((m) => m.kinds.problem)} ${above[0]}, ${sayPage((m) => m.kinds.recommendation)} ${below[0]}`
        }
        toYears={(bar) => narrowed(choice, { days: daysOf(bar) })}
        onYears={showPoints}
      />
    </section>
  )
}
