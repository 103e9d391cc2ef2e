import { type ReactNode, useMemo } from 'react'
import type { Kind } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { raisedMoreThanAnswered } from '../../domain/meeting/summary.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { KIND_BAR } from '../parts/KindMark.tsx'
import { SayOverview } from '../parts/SayOverview.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'

/** The themes on which more problems than recommendations were put forward. */
export function RaisedMore({ meeting }: { meeting: Meeting }): ReactNode {
  const rows = useMemo(() => raisedMoreThanAnswered(meeting), [meeting])
  const widest = Math.max(1, ...rows.map((row) => row.problems + row.recommendations))
  const scale = barsShare(widest) / widest
  return (
    <section className="grid gap-2 border-t border-line pt-4">
      <h3 className="text-sm font-bold">
        <SayOverview>{(m) => m.raisedMore}</SayOverview>
      </h3>
      {rows.length === 0 && (
        <p className="text-sm text-muted">
          <SayOverview>{(m) => m.raisedMoreNone}</SayOverview>
        </p>
      )}
      <ul className="grid gap-1.5 text-sm">
        {rows.map(({ theme, problems, recommendations }) => (
          <li key={theme} className="grid grid-cols-2 items-center gap-3">
            <span>
              <ThemeName meeting={meeting} theme={theme} />
            </span>
            <span className="sr-only">
              <SayOverview>{(m) => m.raisedMoreHint(problems, recommendations)}</SayOverview>
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
