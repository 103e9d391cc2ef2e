import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Remedy } from '../../domain/meeting/remedies.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { type Choice, type Choose, choosePoint } from '../../state/address/choice.ts'
import { KindMark } from '../parts/KindMark.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { PointEntry } from './PointEntry.tsx'
import { SayTable } from './SayTable.tsx'

/** More of a kind on one theme is a page of its own: the theme ticked, in the pane. */
const MOST_SHOWN = 30

/** A theme: its problems at left, its recommendations at right. */
export function RemedyRow(props: {
  meeting: Meeting
  remedy: Remedy
  unanswered: boolean
  choice: Choice
  choose: Choose
}): ReactNode {
  const { meeting, remedy, unanswered, choice, choose } = props
  const { id } = meeting.themes[remedy.theme]!
  const side = (kind: 'problem' | 'recommendation', points: readonly number[]) => (
    <div className="grid content-start gap-2">
      <h4 className="flex items-baseline gap-1.5 text-xs font-semibold text-muted">
        <KindMark kind={kind} />
        <span>
          <SayTable>{(t) => (kind === 'problem' ? t.raised : t.proposed)}</SayTable>{' '}
          <span className="tabular-nums">{grouped(points.length)}</span>
        </span>
      </h4>
      {points.length > 0 && (
        <ul className="grid gap-2">
          {points.slice(0, MOST_SHOWN).map((point) => (
            <PointEntry
              key={point}
              meeting={meeting}
              point={point}
              choice={choice}
              change={choosePoint}
              named
              choose={choose}
            />
          ))}
        </ul>
      )}
      {points.length > MOST_SHOWN && (
        <button
          type="button"
          className="justify-self-start rounded-md px-1.5 py-1 text-sm underline hover:bg-wash"
          onClick={() => choose((now) => ({ ...now, themes: [id], speaker: null, point: null }))}
        >
          <SayTable>{(t) => t.more(points.length - MOST_SHOWN)}</SayTable>
        </button>
      )}
    </div>
  )
  return (
    <section
      aria-labelledby={`remedy-${remedy.theme}`}
      className="grid gap-3 border-t border-line pt-3"
    >
      <h3
        id={`remedy-${remedy.theme}`}
        className="flex flex-wrap items-baseline gap-x-3 font-serif text-lg leading-snug font-bold"
      >
        <span>
          <ThemeName meeting={meeting} theme={remedy.theme} />
        </span>
        {unanswered && (
          <span className="rounded-full border border-edge px-2 py-px font-sans text-xs font-semibold">
            <SayTable>{(t) => t.unanswered}</SayTable>
          </span>
        )}
      </h3>
      <div className="grid gap-x-6 gap-y-4 @medium:grid-cols-2">
        {side('problem', remedy.problems)}
        {side('recommendation', remedy.recommendations)}
      </div>
    </section>
  )
}
