import { type ReactNode, useMemo } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import {
  MOST_COMPARED,
  type Remedy,
  remediesByTheme,
  remedyState,
} from '../../domain/meeting/remedies.ts'
import { shownThemes } from '../../domain/meeting/shown-themes.ts'
import { Details } from '../parts/Details.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import type { ViewProps } from '../parts/ViewProps.ts'
import { RemedyRow } from './RemedyRow.tsx'
import { MOST_SECTIONS, Sections } from './Sections.tsx'

/** Theme by theme each problem beside what answers it; what nobody answered comes first. */
export function Remedies(props: ViewProps): ReactNode {
  const { meeting, points, filter, choice, choose } = props
  const rows = useMemo(
    () => remediesByTheme(meeting, points, shownThemes(meeting, filter)),
    [meeting, points, filter],
  )
  // Of what is filtered away nobody can say whether it was answered.
  const hides = (kind: 'problem' | 'recommendation') =>
    filter.kinds.length > 0 && !filter.kinds.includes(KINDS.indexOf(kind))
  const hidden = (['problem', 'recommendation'] as const).filter(hides)
  const raised = rows.filter((row) => remedyState(row) !== 'unraised')
  const unraised = rows.filter((row) => remedyState(row) === 'unraised')
  const sections = (some: readonly Remedy[]) => (
    <Sections entries={some}>
      {(remedy) => (
        <RemedyRow
          meeting={meeting}
          remedy={remedy}
          unanswered={remedyState(remedy) === 'unanswered' && hidden.length === 0}
          isWhole={hidden.length === 0}
          choice={choice}
          choose={choose}
        />
      )}
    </Sections>
  )
  return (
    <section aria-labelledby="remedies-title" className="grid min-w-0 gap-4">
      <div className="grid gap-1">
        <h2 id="remedies-title" className="font-serif text-xl font-bold">
          <SayTable>{(t) => t.remediesTitle}</SayTable>
        </h2>
        <p className="text-sm text-muted">
          <SayTable>{(t) => t.remediesHint}</SayTable>
        </p>
        {points.length > MOST_COMPARED && (
          <p className="text-sm text-muted">
            <SayTable>{(t) => t.wordsNotCompared}</SayTable>
          </p>
        )}
        {hidden.map((kind) => (
          <p key={kind} className="rounded-lg bg-wash px-3 py-2 text-sm">
            <SayTable>{(t) => t.kindHidden[kind]}</SayTable>
          </p>
        ))}
      </div>
      {rows.length === 0 && (
        <p className="text-muted">
          <SayTable>{(t) => t.remediesEmpty}</SayTable>
        </p>
      )}
      {sections(raised)}
      {unraised.length > 0 && (
        <div className="border-t border-line pt-3">
          <Details
            key={String(raised.length === 0)}
            startsOpen={raised.length === 0}
            isMuch={unraised.length > MOST_SECTIONS}
            className="text-sm font-semibold"
            summary={<SayTable>{(t) => t.noProblems(unraised.length)}</SayTable>}
          >
            {() => <div className="mt-3 grid gap-4">{sections(unraised)}</div>}
          </Details>
        </div>
      )}
    </section>
  )
}
