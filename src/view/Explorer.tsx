import {
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { filterPoints } from '../domain/filter.ts'
import { tallyPoints } from '../domain/tally.ts'
import type { Dropped } from '../state/address.ts'
import type { Choice } from '../state/choice.ts'
import { navigate } from '../state/history.ts'
import { narrowingsOf } from '../state/narrowing.ts'
import type { Opened } from '../state/open.ts'
import { resolveChoice } from '../state/resolve.ts'
import { FilterBar } from './FilterBar.tsx'
import { Header } from './Header.tsx'
import { Say } from './Language.tsx'
import { Loading } from './Loading.tsx'
import { Pane } from './pane/Pane.tsx'
import { Picture } from './picture/Picture.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { useEscape } from './useEscape.ts'
import { useReadingFocus } from './useReadingFocus.ts'
import { useRecalledSource } from './useSource.ts'
import { useStable } from './useStable.ts'
import { LAZY_VIEWS } from './views.ts'

/** Applies a change to the choice, and with it to the address. */
export type Choose = (change: (choice: Choice) => Choice) => void

/** A meeting that is open: header, filters, picture and reading pane, all from one choice. */
export function Explorer(props: {
  opened: Opened
  choice: Choice
  dropped: readonly Dropped[]
}): ReactNode {
  const { opened } = props
  const { meeting } = opened
  const resolved = useMemo(() => resolveChoice(props.choice, meeting), [props.choice, meeting])
  const { choice, speaker, point } = resolved
  const filter = useStable(resolved.filter)
  const remaining = useMemo(() => filterPoints(meeting, filter), [meeting, filter])
  const tally = useMemo(() => tallyPoints(meeting, remaining), [meeting, remaining])
  const dropped = [...props.dropped, ...resolved.dropped]

  // The latest choice, so that handlers need not change with it.
  const latest = useRef(choice)
  useEffect(() => {
    latest.current = choice
  }, [choice])
  const choose = useCallback<Choose>((change) => {
    const to = change(latest.current)
    if (to !== latest.current) navigate(latest.current, to)
  }, [])

  const View = LAZY_VIEWS[choice.view]
  const heading = useRef<HTMLHeadingElement>(null)
  useDocumentTitle(meeting, speaker)
  useEscape(latest)
  useRecalledSource(meeting.transcript)
  // The picture answers at once; the pane, which has more to lay out, follows when it is ready.
  const reading = useDeferredValue(
    useMemo(
      () => ({ points: remaining, filter, choice, speaker, point }),
      [remaining, filter, choice, speaker, point],
    ),
  )
  useReadingFocus(heading, reading.speaker)

  return (
    <div className="@container">
      <div className="mx-auto flex min-h-dvh max-w-360 flex-col gap-3 px-4 py-4 @medium:px-8 @wide:py-6">
        <Header opened={opened} view={choice.view} choose={choose} />
        {dropped.length > 0 && (
          <p role="alert" className="rounded-lg bg-wash px-3 py-2 text-sm">
            <Say>{(m) => m.dropped(dropped.join(', '))}</Say>
          </p>
        )}
        <main className="grid grow items-start gap-x-6 gap-y-4 @wide:grid-cols-[minmax(0,1fr)_minmax(20rem,24.5rem)]">
          <div className="flex min-w-0 flex-col gap-3 self-stretch">
            <FilterBar
              meeting={meeting}
              filter={filter}
              narrowed={narrowingsOf(choice).length > 0 || choice.match !== 'any'}
              tally={tally}
              choose={choose}
            />
            {View ? (
              <Suspense fallback={<Loading />}>
                <View
                  meeting={meeting}
                  points={remaining}
                  tally={tally}
                  filter={filter}
                  choice={choice}
                  speaker={speaker}
                  choose={choose}
                />
              </Suspense>
            ) : (
              <Picture
                key={opened.path}
                meeting={meeting}
                points={remaining}
                tally={tally}
                filter={filter}
                speaker={speaker}
                point={point}
                choose={choose}
              />
            )}
          </div>
          <Pane meeting={meeting} {...reading} heading={heading} choose={choose} />
        </main>
      </div>
    </div>
  )
}
