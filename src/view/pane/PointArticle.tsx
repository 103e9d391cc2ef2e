import { type MouseEvent, memo, type ReactNode, Suspense } from 'react'
import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { clock } from '../../i18n/clock.ts'
import { placeInWords } from '../../i18n/place-in-words.ts'
import { writeAddress } from '../../state/address/address.ts'
import { type Choose, choosePoint, type Origin, onlyMeeting } from '../../state/address/choice.ts'
import { followHere } from '../parts/followHere.ts'
import { KIND_BORDER, KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { useSay } from '../parts/Language.tsx'
import { PointStance } from '../parts/PointStance.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { useSource } from '../parts/useSource.ts'
import { Wording } from '../parts/Wording.tsx'
import { OriginalWording, PointButtons } from './article-parts.tsx'
import { PointAnswers } from './PointAnswers.tsx'
import { useSayPane } from './SayPane.tsx'
import { TermText } from './TermText.tsx'

/** One point to read: kind, text, themes, and its place in the source, which is its link too. */
export const PointArticle = memo(function PointArticle(props: {
  meeting: Meeting
  point: number
  /** Where the meeting was opened from, for the point's link. */
  origin: Origin
  /** Whether the address names it. */
  current: boolean
  choose: Choose
}): ReactNode {
  const { meeting, point, origin, current, choose } = props
  const { id, speaker, kind, text, wording } = meeting.transcript.points.at(point)!
  const say = useSay()
  const sayPane = useSayPane()
  const source = useSource(meeting.transcript)
  const onPlace = (event: MouseEvent) => {
    if (!followHere(event)) return
    choose((choice) => choosePoint(choice, speaker, id))
  }
  return (
    <article
      aria-labelledby={`kind-${point} text-${point}`}
      data-current={current || undefined}
      className={`flow-root scroll-my-4 border-s-3 py-0.5 ps-3 data-current:bg-wash data-heard:bg-wash ${KIND_BORDER[kind]}`}
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-3 text-xs">
        <span id={`kind-${point}`} className={`font-semibold ${KIND_TEXT[kind]}`}>
          <KindMark kind={kind} /> <SayPoint>{(m) => m.kind[kind]}</SayPoint>
          <Wording of={wording} />
        </span>
        <PointStance meeting={meeting} point={point} />
        <span className="ms-auto flex gap-x-3">
          <Suspense>
            <PointButtons meeting={meeting} point={point} origin={origin} />
          </Suspense>
        </span>
        <a
          href={writeAddress(choosePoint(onlyMeeting(origin), speaker, id))}
          title={sayPane((m) => m.placeHint)}
          className="text-muted tabular-nums hover:underline"
          onClick={onPlace}
        >
          <PlaceInSource meeting={meeting} point={point} />
        </a>
      </header>
      <div id={`text-${point}`} className="grid gap-0.5 leading-relaxed">
        <TermText of={text} terms={meeting.transcript.terms ?? []} />
      </div>
      {source && (
        <Suspense>
          <OriginalWording meeting={meeting} point={point} source={source} choose={choose} />
        </Suspense>
      )}
      <PointAnswers meeting={meeting} point={point} origin={origin} choose={choose} />
      <ul className="mt-1 flex flex-wrap gap-1.5 text-xs" aria-label={say((m) => m.themes)}>
        {Array.from(listOf(meeting.themesOf, point), (theme) => (
          <li key={theme} className="rounded-sm bg-wash px-1.5 py-px text-muted">
            <ThemeName meeting={meeting} theme={theme} />
          </li>
        ))}
      </ul>
    </article>
  )
})

function PlaceInSource({ meeting, point }: { meeting: Meeting; point: number }): ReactNode {
  const { span, time } = meeting.transcript.points.at(point)!
  if (time !== undefined) return <SayPoint>{(m) => m.at(clock(time))}</SayPoint>
  const { pages } = meeting.transcript.source
  if (span) return <SayPoint>{(m) => placeInWords(m, span, pages)}</SayPoint>
  return <SayPoint>{(m) => m.link}</SayPoint>
}
