import { type ReactNode, Suspense, useMemo } from 'react'
import { coverageOf } from '../../domain/meeting/coverage.ts'
import { crossTabulate } from '../../domain/meeting/crosstab.ts'
import { shownThemes } from '../../domain/meeting/shown-themes.ts'
import { later } from '../parts/later.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import type { ViewProps } from '../parts/ViewProps.ts'
import { CoverageGrid } from './CoverageGrid.tsx'
import { LeftOut } from './LeftOut.tsx'
import { OnlyOne } from './OnlyOne.tsx'

const Shares = later(() => import('./Shares.tsx').then((m) => m.Shares))
const SentenceCoverage = later(() =>
  import('../source/SentenceCoverage.tsx').then((m) => m.SentenceCoverage),
)

/**
 * Which themes few speakers touch, who keeps to one of a group, and the pairs never touched.
 * Under it, which sentences of the source became points.
 */
export function Coverage(props: ViewProps): ReactNode {
  const { meeting, points, filter, choose } = props
  const { speakers } = meeting.transcript
  const coverage = useMemo(() => {
    const tab = crossTabulate(meeting, points)
    return coverageOf(tab, speakers.length, meeting.themes.length, shownThemes(meeting, filter))
  }, [meeting, points, filter, speakers])
  const sections = useMemo(() => {
    const isShown = new Set(coverage.themes)
    return meeting.sections
      .map(({ label, themes }) => ({ label, among: themes.filter((one) => isShown.has(one)) }))
      .filter(({ among }) => among.length > 1)
  }, [meeting, coverage])
  return (
    <section aria-labelledby="coverage-title" className="grid min-w-0 gap-5">
      <div className="grid gap-1">
        <h2 id="coverage-title" className="font-serif text-xl font-bold">
          <SayTable>{(t) => t.coverageTitle}</SayTable>
        </h2>
        <p className="text-sm text-muted">
          <SayTable>{(t) => t.coverageHint}</SayTable>
        </p>
        {points.length < meeting.kindOf.length && (
          <p className="text-sm font-semibold">
            <SayTable>{(t) => t.coverageFiltered}</SayTable>
          </p>
        )}
      </div>
      <div className="grid items-start gap-x-8 gap-y-5 @min-[80rem]:grid-cols-[minmax(0,auto)_minmax(14rem,1fr)]">
        <CoverageGrid {...props} coverage={coverage} />
        <div className="grid gap-5">
          {sections.map(({ label, among }) => (
            <OnlyOne
              key={among[0]}
              meeting={meeting}
              coverage={coverage}
              label={label}
              among={among}
              choose={choose}
            />
          ))}
          <LeftOut meeting={meeting} coverage={coverage} choose={choose} />
        </div>
      </div>
      <Suspense>
        <Shares meeting={meeting} />
      </Suspense>
      <Suspense>
        <SentenceCoverage meeting={meeting} choose={choose} />
      </Suspense>
    </section>
  )
}
