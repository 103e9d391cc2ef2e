import { type ReactNode, Suspense, useMemo } from 'react'
import { countPresent, tallyPoints } from '../../domain/meeting/tally.ts'
import { Say, Words } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { MOST_AT_ONCE } from '../parts/most-at-once.ts'
import { SayOverview } from '../parts/SayOverview.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { useOrigin } from '../parts/useOrigin.ts'
import { Wording } from '../parts/Wording.tsx'
import { ArticlePartsMissing } from './article-parts.tsx'
import { LongPoints } from './LongPoints.ts'
import { PaneHeading } from './PaneHeading.tsx'
import type { PaneProps } from './PaneProps.ts'
import { PointList } from './PointList.tsx'
import { SpeakerHeading } from './SpeakerHeading.tsx'
import { ToPicture } from './ToPicture.tsx'
import { useAnswerInView } from './useAnswerInView.ts'

const ThemeWhy = later(() => import('./ThemeWhy.tsx').then((m) => m.ThemeWhy))

/** What a filter leaves of the whole meeting, under its speakers; a single theme with its definition. */
export function RemainingPoints(props: PaneProps): ReactNode {
  const { meeting, points, filter, choice, choose } = props
  const origin = useOrigin(choice)
  useAnswerInView(filter)
  const isLong = points.length > MOST_AT_ONCE
  const counts = useMemo(() => tallyPoints(meeting, points).speakers, [meeting, points])
  const { themes } = filter
  const single = themes.length === 1 ? themes[0]! : null
  const item = meeting.transcript.agenda?.find(({ id }) => id === choice.item)
  const definition = single === null ? undefined : meeting.themes[single]!.definition
  return (
    <div className="grid gap-4">
      <ArticlePartsMissing />
      <div className="grid gap-1 border-b border-line pb-3">
        <PaneHeading>
          {themes.length > 0
            ? themes.map((theme, i) => (
                <span key={theme}>
                  {i > 0 && (filter.match === 'all' ? ' + ' : ' · ')}
                  <ThemeName meeting={meeting} theme={theme} />
                </span>
              ))
            : ((item && <Words of={item.label} />) ?? (
                <SayOverview>{(m) => m.remainingTitle}</SayOverview>
              ))}
        </PaneHeading>
        {definition && (
          <p className="text-sm text-muted">
            <Words of={definition} />
          </p>
        )}
        {single !== null && meeting.themes[single]!.origin && (
          <Suspense>
            <ThemeWhy meeting={meeting} theme={single} origin={origin} choose={choose} />
          </Suspense>
        )}
        {choice.view === 'picture' && <ToPicture className="-mx-1.5 justify-self-start" />}
        <p className="text-sm font-semibold">
          <Say>{(m) => m.remaining(countPresent(counts), points.length)}</Say>
          <Wording of={meeting.transcript.meeting.wording} />
        </p>
      </div>
      {points.length === 0 && (
        <p className="text-muted">
          <SayOverview>{(m) => m.nothingRemains}</SayOverview>
        </p>
      )}
      {isLong ? (
        <Suspense>
          <LongPoints
            meeting={meeting}
            points={points}
            bySpeaker
            origin={origin}
            current={null}
            choose={choose}
          />
        </Suspense>
      ) : (
        meeting.transcript.speakers.map(({ id }, speaker) => {
          const count = counts[speaker]!
          return (
            count > 0 && (
              <section key={id} className="grid gap-2.5">
                <SpeakerHeading meeting={meeting} speaker={speaker} count={count} choose={choose} />
                <PointList
                  underSpeaker
                  meeting={meeting}
                  points={points.filter((point) => meeting.speakerOf[point] === speaker)}
                  origin={origin}
                  current={null}
                  choose={choose}
                />
              </section>
            )
          )
        })
      )}
    </div>
  )
}
