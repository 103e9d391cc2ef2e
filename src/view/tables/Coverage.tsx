import { type ReactNode, Suspense, useMemo } from 'react'
import { coverageOf, neverTouched, touchingOnlyOne } from '../../domain/coverage.ts'
import { crossTabulate } from '../../domain/crosstab.ts'
import { shownThemes } from '../../domain/shown-themes.ts'
import { chooseSpeaker } from '../../state/choice.ts'
import { Say, Words } from '../Language.tsx'
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
  const coverage = useMemo(
    () => coverageOf(crossTabulate(meeting, points), speakers.length, shownThemes(meeting, filter)),
    [meeting, points, filter, speakers],
  )
  const untouched = useMemo(() => neverTouched(coverage), [coverage])
  const missing = untouched.reduce((sum, { themes }) => sum + themes.length, 0)
  const sections = meeting.sections
    .map(({ label, themes }) => ({
      label,
      among: themes.filter((one) => coverage.themes.includes(one)),
    }))
    .filter(({ among }) => among.length > 1)
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
          {sections.map(({ label, among }) => {
            const rows = touchingOnlyOne(coverage, among)
            return (
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
                <ul className="grid gap-0.5 text-sm">
                  {rows.map(({ speaker, theme }) => (
                    <li key={speaker} className="flex flex-wrap items-baseline gap-x-2">
                      {nameButton(speaker)}
                      <span className="text-muted">
                        <Words of={meeting.themes[theme]!.label} />
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
          <details>
            <summary className="cursor-pointer rounded-md py-1 text-sm font-bold">
              <Tell>{(t) => t.pairs(missing, speakers.length * coverage.themes.length)}</Tell>
            </summary>
            <ul className="mt-1 grid gap-2 text-sm">
              {untouched.map(({ speaker, themes }) => (
                <li key={speaker}>
                  {nameButton(speaker)}{' '}
                  <span className="text-muted">
                    {themes.map((theme, i) => (
                      <span key={theme}>
                        {i > 0 && ' · '}
                        <Words of={meeting.themes[theme]!.label} />
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </div>
      </div>
      <Suspense>
        <SentenceCoverage meeting={meeting} choose={choose} />
      </Suspense>
    </section>
  )
}
