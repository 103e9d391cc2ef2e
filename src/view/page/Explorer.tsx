import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { filterPoints } from '../../domain/meeting/filter.ts'
import { tallyPoints } from '../../domain/meeting/tally.ts'
import type { Dropped } from '../../state/address/address.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import { handOver } from '../../state/address/hand-over.ts'
import { navigate } from '../../state/address/history.ts'
import { narrowingsOf } from '../../state/address/narrowing.ts'
import { resolveChoice } from '../../state/address/resolve.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { mayBeKept } from '../../state/own/source-at-hand.ts'
import { Loading } from '../loading/Loading.tsx'
import { Pane } from '../pane/Pane.tsx'
import { later } from '../parts/later.tsx'
import { MarksContext } from '../parts/Marks.tsx'
import { useAfterPaint, useIsPainted } from '../parts/useAfterPaint.ts'
import { useBegun } from '../parts/useBegun.ts'
import { useEscape } from '../parts/useEscape.ts'
import { useReadingFocus } from '../parts/useReadingFocus.ts'
import { useStable } from '../parts/useStable.ts'
import { Picture } from '../picture/Picture.tsx'
import type { SearchAnswer } from '../search/SearchAnswer.ts'
import { SearchBox } from '../search/SearchBox.tsx'
import { FilterBar } from './FilterBar.tsx'
import { Header } from './Header.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { LARGE_PICTURE, LAZY_VIEWS, viewOf } from './views.ts'

const OwnNote = later(() => import('../own/OwnNote.tsx').then((m) => m.OwnNote))
const EmbedTitle = later(() => import('../embed/EmbedTitle.tsx').then((m) => m.EmbedTitle))
const OpeningNotes = later(() => import('./OpeningNotes.tsx').then((m) => m.OpeningNotes))
const RecalledSource = later(() =>
  import('../source/RecalledSource.tsx').then((m) => m.RecalledSource),
)
const SearchNote = later(() => import('../search/SearchNote.tsx').then((m) => m.SearchNote))
const PrintDocument = later(() => import('../print/PrintDocument.tsx').then((m) => m.PrintDocument))

const NO_POINTS = new Int32Array()

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
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const found = answer?.meeting === meeting ? answer : null
  const finding = found?.finding
  const ticked = useStable(resolved.filter)
  const filter = useMemo(
    () => (finding ? { ...ticked, found: finding.points } : ticked),
    [ticked, finding],
  )
  const remaining = useMemo(() => filterPoints(meeting, filter), [meeting, filter])
  const dropped = [...props.dropped, ...resolved.dropped]
  const { source, speakers } = meeting.transcript
  const alike = useMemo(() => speakers.filter(({ ownName }) => ownName), [speakers])

  // The latest choice, so that handlers need not change with it.
  const latest = useRef(choice)
  useEffect(() => {
    latest.current = choice
  }, [choice])
  const choose = useCallback<Choose>((change, how) => {
    handOver(true)
    const to = change(latest.current)
    if (to === latest.current) return
    const from = latest.current
    // At once, since one gesture may change the choice twice before the page is rendered again.
    latest.current = to
    navigate(from, to, how)
  }, [])

  const View = viewOf(choice, meeting)
  // All of a meeting is corrected, whatever is filtered, and in a pane of its own.
  const alone = View !== undefined && View === LAZY_VIEWS.review
  const tally = useMemo(
    () => tallyPoints(meeting, alone ? NO_POINTS : remaining),
    [meeting, remaining, alone],
  )
  const begun = useBegun()
  // A large picture is enough for one frame.
  const isPaneDue = useIsPainted() || View !== LARGE_PICTURE
  const heading = useRef<HTMLHeadingElement>(null)
  useEscape(latest)
  // The picture answers at once; what has more to lay out or is not looked at yet follows.
  const reading = useAfterPaint(
    useMemo(
      () => ({ meeting, points: remaining, filter, choice, speaker, point }),
      [meeting, remaining, filter, choice, speaker, point],
    ),
  )
  const marks = useAfterPaint(found?.paneMarks ?? null)
  const searchBox = useMemo(
    () => (
      <SearchBox
        meeting={meeting}
        query={choice.query}
        points={reading.points}
        onAnswer={setAnswer}
        choose={choose}
      />
    ),
    [meeting, choice.query, reading.points, choose],
  )
  useReadingFocus(heading, reading.speaker)
  useDocumentTitle(reading.meeting, reading.speaker)

  return (
    <div className="@container">
      <div
        data-embedded={choice.embed || undefined}
        className="mx-auto flex min-h-dvh max-w-360 flex-col gap-3 px-4 py-4 data-embedded:min-h-0 data-embedded:p-3 @medium:px-8 @wide:py-6"
      >
        {choice.embed ? (
          <Suspense>
            <EmbedTitle meeting={meeting} choice={choice} />
            {/* Not to be seen, but what the address searches for is found. */}
            <div hidden>{searchBox}</div>
          </Suspense>
        ) : (
          <Header opened={opened} points={reading.points} view={choice.view} choose={choose}>
            {searchBox}
          </Header>
        )}
        {opened.own && (
          <Suspense>
            <OwnNote opened={opened} own={opened.own} view={choice.view} choose={choose} />
          </Suspense>
        )}
        {(source.text !== undefined || mayBeKept(source.sha256)) && (
          <Suspense>
            <RecalledSource transcript={meeting.transcript} />
          </Suspense>
        )}
        {dropped.length + opened.hidden.length + alike.length > 0 && (
          <Suspense>
            <OpeningNotes dropped={dropped} hidden={opened.hidden} alike={alike} />
          </Suspense>
        )}
        <main
          data-alone={alone || undefined}
          // What sticks in it stays below what opens from the header.
          className="isolate grid grow content-start items-start gap-x-6 gap-y-4 @wide:content-stretch not-data-alone:@wide:grid-cols-[minmax(0,1fr)_minmax(20rem,24.5rem)]"
        >
          <MarksContext value={found?.marks ?? null}>
            <div className="flex min-w-0 flex-col gap-3 self-stretch">
              {found && (
                <Suspense>
                  <SearchNote answer={found} left={remaining.length} choose={choose} />
                </Suspense>
              )}
              {!alone && (
                <FilterBar
                  meeting={meeting}
                  filter={filter}
                  narrowed={narrowingsOf(choice).length > 0 || choice.match !== 'any'}
                  tally={tally}
                  choose={choose}
                />
              )}
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
          </MarksContext>
          <MarksContext value={marks}>
            {!alone && isPaneDue && <Pane {...reading} heading={heading} choose={choose} />}
          </MarksContext>
        </main>
      </div>
      {begun && (
        <Suspense>
          <PrintDocument meeting={meeting} points={remaining} filter={filter} choice={choice} />
        </Suspense>
      )}
    </div>
  )
}
