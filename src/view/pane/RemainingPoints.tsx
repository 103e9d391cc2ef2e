import { group } from 'd3'
import { type ReactNode, useMemo } from 'react'
import { chooseSpeaker } from '../../state/choice.ts'
import { Say, useNameWithCount, Words } from '../Language.tsx'
import { useOrigin } from '../useOrigin.ts'
import { PaneHeading } from './PaneHeading.tsx'
import type { PaneProps } from './PaneProps.ts'
import { PointList } from './PointList.tsx'

/** What a filter leaves of the whole meeting, under its speakers; a single theme with its definition. */
export function RemainingPoints(props: PaneProps): ReactNode {
  const { meeting, points, filter, choice, heading, choose } = props
  const bySpeaker = useMemo(
    () => [...group(points, (point) => meeting.speakerOf[point]!)].sort(([a], [b]) => a - b),
    [meeting, points],
  )
  const origin = useOrigin(choice)
  const accessibleName = useNameWithCount()
  const themes = filter.themes.map((theme) => meeting.themes[theme]!)
  const single = themes.length === 1 ? themes[0] : undefined
  return (
    <div className="grid gap-4">
      <div className="grid gap-1 border-b border-line pb-3">
        <PaneHeading heading={heading}>
          {themes.length > 0 ? (
            themes.map((theme, i) => (
              <span key={theme.id}>
                {i > 0 && (filter.match === 'all' ? ' + ' : ' · ')}
                <Words of={theme.label} />
              </span>
            ))
          ) : (
            <Say>{(m) => m.remainingTitle}</Say>
          )}
        </PaneHeading>
        {single?.definition && (
          <p className="text-sm text-muted">
            <Words of={single.definition} />
          </p>
        )}
        <p className="text-sm font-semibold">
          <Say>{(m) => m.remaining(bySpeaker.length, points.length)}</Say>
        </p>
      </div>
      {points.length === 0 && (
        <p className="text-muted">
          <Say>{(m) => m.nothingRemains}</Say>
        </p>
      )}
      {bySpeaker.map(([speaker, own]) => {
        const { id, name, role } = meeting.transcript.speakers[speaker]!
        return (
          <section key={id} className="grid gap-2.5">
            <h3>
              <button
                type="button"
                aria-label={accessibleName(name, own.length)}
                className="font-bold hover:underline"
                onClick={() => choose((choice) => chooseSpeaker(choice, id))}
              >
                <Words of={name} />
              </button>
              {role && (
                <span className="block text-xs font-normal text-muted">
                  <Words of={role} />
                </span>
              )}
            </h3>
            <PointList
              meeting={meeting}
              points={own}
              origin={origin}
              current={null}
              choose={choose}
            />
          </section>
        )
      })}
    </div>
  )
}
