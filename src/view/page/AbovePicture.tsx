import { type ReactNode, Suspense } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import type { UnderItem } from '../agenda/ItemChosen.tsx'
import { later } from '../parts/later.tsx'
import type { SearchAnswer } from '../search/SearchAnswer.ts'
import { SearchNote } from '../search/SearchNote.tsx'

const Timeline = later(() => import('../picture/Timeline.tsx').then((m) => m.Timeline))

const ItemChosen = later(() => import('../agenda/ItemChosen.tsx').then((m) => m.ItemChosen))

/** The item of the agenda that is chosen, what became of a search, and in a meeting whose themes were found when each was spoken of. */
export function AbovePicture(props: {
  meeting: Meeting
  points: Int32Array
  answer: SearchAnswer | null
  choice: Choice
  onUnder: (under: UnderItem) => void
  choose: Choose
}): ReactNode {
  const { meeting, points, answer, choice, onUnder, choose } = props
  return (
    <>
      {choice.item && (
        <Suspense>
          <ItemChosen meeting={meeting} item={choice.item} onFound={onUnder} choose={choose} />
        </Suspense>
      )}
      {answer && <SearchNote answer={answer} left={points.length} choose={choose} />}
      {choice.view === 'picture' && meeting.themes.some(({ origin }) => origin) && (
        <Suspense>
          <Timeline meeting={meeting} points={points} choose={choose} />
        </Suspense>
      )}
    </>
  )
}
