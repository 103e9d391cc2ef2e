import { type ReactNode, Suspense, useMemo } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import { shownKinds, tallyPoints } from '../../domain/meeting/tally.ts'
import type { Messages } from '../../i18n/en/page.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { KIND_BAR, KindMark } from '../parts/KindMark.tsx'
import { Say } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { PaneHeading } from './PaneHeading.tsx'
import type { PaneProps } from './PaneProps.ts'

const OverviewRest = later(() => import('./OverviewRest.tsx').then((m) => m.OverviewRest))

/** The whole meeting at a glance, all of it counted from the data. */
export function Overview({ meeting, points, choice, choose }: PaneProps): ReactNode {
  const tally = useMemo(() => tallyPoints(meeting, points), [meeting, points])
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <PaneHeading>
          <Say>{(m) => m.overviewTitle}</Say>
        </PaneHeading>
        <p className="text-sm text-muted">
          <Say>{(m) => m.overviewHint}</Say>
        </p>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <Figure value={meeting.transcript.speakers.length} word={(m) => m.speakers} />
        <Figure value={meeting.themes.length} word={(m) => m.themes} />
        <Figure value={tally.points} word={(m) => m.pointsWord} />
      </dl>
      <KindsDivide kinds={tally.kinds} total={tally.points} />
      <Suspense>
        <OverviewRest meeting={meeting} points={points} choice={choice} choose={choose} />
      </Suspense>
    </div>
  )
}

function Figure({ value, word }: { value: number; word: (m: Messages) => string }): ReactNode {
  return (
    <div className="flex flex-col-reverse whitespace-nowrap">
      <dt className="text-sm text-muted">
        <Say>{word}</Say>
      </dt>
      <dd className="font-serif text-3xl font-bold tabular-nums">{grouped(value)}</dd>
    </div>
  )
}

function KindsDivide({ kinds, total }: { kinds: Int32Array; total: number }): ReactNode {
  return (
    <section className="grid gap-2">
      <h3 className="text-sm font-bold">
        <Say>{(m) => m.kindsDivide}</Say>
      </h3>
      <div aria-hidden="true" className="flex h-3 gap-0.5 overflow-hidden rounded-sm">
        {KINDS.map(
          (kind, i) =>
            kinds[i]! > 0 && (
              <span key={kind} className={KIND_BAR[kind]} style={{ flexGrow: kinds[i] }} />
            ),
        )}
      </div>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {shownKinds(kinds).map(([kind, i]) => (
          <li key={kind} className="flex items-center gap-1.5">
            <KindMark kind={kind} />
            <span>
              <Say>{(m) => m.kinds[kind]}</Say>
            </span>
            <span className="tabular-nums text-muted">
              {grouped(kinds[i]!)} · {percent(kinds[i]!, total)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const percent = (part: number, whole: number) =>
  `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`
