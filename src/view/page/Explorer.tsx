import { type ReactNode, Suspense, useMemo } from 'react'
import type { Dropped } from '../../state/address/address.ts'
import type { Choice } from '../../state/address/choice.ts'
import { narrowingsOf } from '../../state/address/narrowing.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { Loading } from '../loading/Loading.tsx'
import { Pane } from '../pane/Pane.tsx'
import { later } from '../parts/later.tsx'
import { MarksContext } from '../parts/Marks.tsx'
import { useIsPainted } from '../parts/useAfterPaint.ts'
import { useBegun } from '../parts/useBegun.ts'
import { useEscape } from '../parts/useEscape.ts'
import { Picture } from '../picture/Picture.tsx'
import { useOrdered } from '../picture/useOrdered.ts'
import { SearchBox } from '../search/SearchBox.tsx'
import { FilterBar } from './FilterBar.tsx'
import { Header } from './Header.tsx'
import { MeetingNotes } from './MeetingNotes.tsx'
import { useChoose } from './useChoose.ts'
import { useReading } from './useReading.ts'
import { useRemaining } from './useRemaining.ts'

const EmbedTitle = later(() => import('../embed/EmbedTitle.tsx').then((m) => m.EmbedTitle))
const AbovePicture = later(() => import('./AbovePicture.tsx').then((m) => m.AbovePicture))
const BareSheets = later(() => import('../print/BareSheets.tsx').then((m) => m.BareSheets), true)
const AfterBegun = later(() => import('./AfterBegun.tsx').then((m) => m.AfterBegun))

interface ExplorerProps {
  opened: Opened
  choice: Choice
  /** What was left out of the address. */
  dropped: readonly Dropped[]
}

/** A meeting that is open: header, filters, picture and reading pane, all from one choice. */
export function Explorer(props: ExplorerProps): ReactNode {
  const { opened } = props
  const meeting = useOrdered(opened.meeting, props.choice.sort)
  const remaining = useRemaining(meeting, props.choice)
  const { choice, speaker, point, filter, points, tally, found, shown } = remaining
  const { setAnswer, setUnder } = remaining
  const { latest, choose } = useChoose(choice)
  const begun = useBegun()
  useEscape(latest)
  const { reading, marks, isAsked } = useReading(meeting, remaining)
  const searchBox = useMemo(
    () => (
      <SearchBox
        meeting={meeting}
        query={choice.query}
        filter={reading.filter}
        onAnswer={setAnswer}
        choose={choose}
      />
    ),
    [meeting, choice.query, reading.filter, setAnswer, choose],
  )
  const pane = shown?.pane
  const isPainted = useIsPainted()
  const isPaneDue = pane === 'next' ? isPainted : pane !== 'none'
  const common = { meeting, points, tally, filter, speaker, choose }

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
        <MeetingNotes
          opened={opened}
          view={choice.view}
          dropped={[...props.dropped, ...remaining.dropped]}
          choose={choose}
        />
        <main
          data-alone={pane === 'none' || undefined}
          // In a column what was asked for comes before the picture; of a large meeting it may be endless.
          data-answered={(isAsked && pane !== 'next') || undefined}
          // What sticks in it stays below what opens from the header.
          className="isolate flex flex-col gap-x-6 gap-y-4 @wide:grid @wide:grow @wide:items-start not-data-alone:@wide:grid-cols-[minmax(0,1fr)_clamp(20rem,28.5%,24.5rem)]"
        >
          <MarksContext value={found?.marks ?? null}>
            <div className="contents min-w-0 flex-col gap-3 self-stretch @wide:flex">
              {pane !== 'none' && (
                <FilterBar
                  meeting={meeting}
                  filter={filter}
                  speaker={speaker}
                  narrowed={narrowingsOf(choice).length > 0 || choice.match !== 'any'}
                  tally={tally}
                  choose={choose}
                />
              )}
              {(found || choice.item || meeting.themes[0]?.origin) && (
                <Suspense>
                  <AbovePicture {...common} answer={found} choice={choice} onUnder={setUnder} />
                </Suspense>
              )}
              {shown ? (
                <Suspense fallback={<Loading />}>
                  <shown.View {...common} choice={choice} />
                </Suspense>
              ) : (
                <Picture key={opened.path + choice.sort} {...common} point={point} />
              )}
            </div>
          </MarksContext>
          <MarksContext value={marks}>
            {isPaneDue && <Pane {...reading} choose={choose} />}
          </MarksContext>
        </main>
      </div>
      <Suspense>
        {begun ? (
          <AfterBegun key={opened.path} {...common} choice={choice} read={reading.points} />
        ) : (
          !choice.embed && <BareSheets meeting={meeting} points={points} />
        )}
      </Suspense>
    </div>
  )
}
