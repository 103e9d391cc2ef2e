import { type ReactNode, Suspense, useMemo, useState } from 'react'
import { coverageOf, leavingOut, leftOutBy, touchingOnlyOne } from '../../domain/coverage.ts'
import { crossTabulate } from '../../domain/crosstab.ts'
import { shownThemes } from '../../domain/shown-themes.ts'
import { chooseSpeaker } from '../../state/choice.ts'
import { Say, Words } from '../Language.tsx'
import { List } from '../List.tsx'
import { later } from '../later.ts'
import type { ViewProps } from '../views.ts'
import { CoverageGrid } from './CoverageGrid.tsx'
import { Tell } from './Tell.tsx'

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
  const [listsPairs, setListsPairs] = useState(false)
  const all = speakers.length * coverage.themes.length
  const missing = all - coverage.breadth.reduce((sum, touched) => sum + touched, 0)
  const sections = useMemo(() => {
    const isShown = new Set(coverage.themes)
    return meeting.sections
      .map(({ label, themes }) => ({ label, among: themes.filter((one) => isShown.has(one)) }))
      .filter(({ among }) => among.length > 1)
      .map((section) => ({ ...section, rows: touchingOnlyOne(coverage, section.among) }))
  }, [meeting, coverage])
  const nameButton = (speaker: number) => {
    const { id, name } = speakers[speaker]!
    return (
      <button
        type="button"
        className="min-h-6 text-start font-semibold hover:underline"
        onClick={() => choose((choice) => chooseSpeaker(choice, id))}
      >
        <Words of={name} />
      </button>
    )
  }
  return (
    <section aria-labelledby="coverage-title" className="grid min-w-0 gap-5">
      <div className="grid gap-1">
        <h2 id="coverage-title" className="font-serif text-xl font-bold">
          <Tell>{(t) => t.coverageTitle}</Tell>
        </h2>
        <p className="text-sm text-muted">
          <Tell>{(t) => t.coverageHint}</Tell>
        </p>
        {points.length < meeting.kindOf.length && (
          <p className="text-sm font-semibold">
            <Tell>{(t) => t.coverageFiltered}</Tell>
          </p>
        )}
      </div>
      <div className="grid items-start gap-x-8 gap-y-5 @wide:grid-cols-[minmax(0,auto)_minmax(14rem,1fr)]">
        <CoverageGrid {...props} coverage={coverage} />
        <div className="grid gap-5">
          {sections.map(({ label, among, rows }) => (
            <section key={among[0]} className="grid gap-1.5">
              <h3 className="text-sm font-bold">
                {label ? <Words of={label} /> : <Say>{(m) => m.themeColumn}</Say>}
                <span className="font-normal text-muted">
                  {' · '}
                  <Tell>{(t) => t.onlyOne}</Tell>
                </span>
              </h3>
              {rows.length === 0 && (
                <p className="text-sm text-muted">
                  <Tell>{(t) => t.onlyOneNone}</Tell>
                </p>
              )}
              <List
                entries={rows}
                keyOf={({ speaker }) => speaker}
                className="grid text-sm"
                itemClassName="flex flex-wrap items-baseline gap-x-2 pb-0.5"
              >
                {({ speaker, theme }) => (
                  <>
                    {nameButton(speaker)}
                    <span className="text-muted">
                      <Words of={meeting.themes[theme]!.label} />
                    </span>
                  </>
                )}
              </List>
            </section>
          ))}
          <details onToggle={({ currentTarget }) => setListsPairs(currentTarget.open)}>
            <summary className="cursor-pointer rounded-md py-1 text-sm font-bold">
              <Tell>{(t) => t.pairs(missing, all)}</Tell>
            </summary>
            {listsPairs && (
              <List
                entries={leavingOut(coverage)}
                keyOf={(speaker) => speaker}
                className="mt-1 grid text-sm"
                itemClassName="pb-2"
              >
                {(speaker) => (
                  <>
                    {nameButton(speaker)}{' '}
                    <span className="text-muted">
                      {leftOutBy(coverage, speaker).map((theme, i) => (
                        <span key={theme}>
                          {i > 0 && ' · '}
                          <Words of={meeting.themes[theme]!.label} />
                        </span>
                      ))}
                    </span>
                  </>
                )}
              </List>
            )}
          </details>
        </div>
      </div>
      <Suspense>
        <SentenceCoverage meeting={meeting} choose={choose} />
      </Suspense>
    </section>
  )
}
