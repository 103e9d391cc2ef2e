import { type ReactNode, Suspense, useMemo } from 'react'
import type { Meeting } from '../../domain/meeting.ts'
import { raisedMoreThanAnswered } from '../../domain/summary.ts'
import { tallyPoints } from '../../domain/tally.ts'
import { KINDS, type Kind } from '../../domain/transcript.ts'
import { grouped } from '../../i18n/grouped.ts'
import type { Messages } from '../../i18n/messages.ts'
import { KIND_BAR, KindMark } from '../KindMark.tsx'
import { Say, Words } from '../Language.tsx'
import { later } from '../later.tsx'
import { useOrigin } from '../useOrigin.ts'
import { PaneHeading } from './PaneHeading.tsx'
import type { PaneProps } from './PaneProps.ts'

const MeetingReplies = later(() => import('./replies/Replies.tsx').then((m) => m.MeetingReplies))
const OverviewFoot = later(() => import('./OverviewFoot.tsx').then((m) => m.OverviewFoot))

/** The whole meeting at a glance, all of it counted from the data. */
export function Overview({ meeting, choice, heading, choose }: PaneProps): ReactNode {
  const { replies } = meeting.transcript
  const origin = useOrigin(choice)
  const tally = useMemo(() => tallyPoints(meeting, meeting.pointsOf.items), [meeting])
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <PaneHeading heading={heading}>
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
      <RaisedMore meeting={meeting} />
      {replies?.length ? (
        <Suspense>
          <MeetingReplies meeting={meeting} origin={origin} choose={choose} />
        </Suspense>
      ) : null}
      <Suspense>
        <OverviewFoot transcript={meeting.transcript} isOwn={choice.mine !== null} />
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
        {KINDS.map((kind, i) => (
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

function RaisedMore({ meeting }: { meeting: Meeting }): ReactNode {
  const rows = useMemo(() => raisedMoreThanAnswered(meeting), [meeting])
  const widest = Math.max(1, ...rows.map((row) => row.problems + row.recommendations))
  const scale = barsShare(widest) / widest
  return (
    <section className="grid gap-2 border-t border-line pt-4">
      <h3 className="text-sm font-bold">
        <Say>{(m) => m.raisedMore}</Say>
      </h3>
      {rows.length === 0 && (
        <p className="text-sm text-muted">
          <Say>{(m) => m.raisedMoreNone}</Say>
        </p>
      )}
      <ul className="grid gap-1.5 text-sm">
        {rows.map(({ theme, problems, recommendations }) => (
          <li key={theme} className="grid grid-cols-2 items-center gap-3">
            <span>
              <Words of={meeting.themes[theme]!.label} />
            </span>
            <span className="sr-only">
              <Say>{(m) => m.raisedMoreHint(problems, recommendations)}</Say>
            </span>
            <span aria-hidden="true" className="flex items-center gap-1.5 text-xs text-muted">
              <Bar kind="problem" width={problems * scale} />
              {grouped(problems)}
              <Bar kind="recommendation" width={recommendations * scale} />
              {grouped(recommendations)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What of the row the two bars may take together, in per cent; their figures need the rest. */
const barsShare = (widest: number) => (widest < 1000 ? 70 : 45)

function Bar({ kind, width }: { kind: Kind; width: number }): ReactNode {
  return (
    <span className={`h-2 min-w-px rounded-xs ${KIND_BAR[kind]}`} style={{ width: `${width}%` }} />
  )
}
