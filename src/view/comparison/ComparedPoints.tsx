import { type ReactNode, useEffect, useRef } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choice, Choose } from '../../state/address/choice.ts'
import { choosePointCompared } from '../../state/address/comparison.ts'
import { usePlain } from '../parts/Language.tsx'
import { SayTable, useSayTable } from '../parts/SayTable.tsx'
import { PointEntry } from '../tables/PointEntry.tsx'

/** So many of a speaker's points on one theme at first, and so many more each time. */
export const STEP = 30

/** What one of the compared speakers says on one theme. */
export function ComparedPoints(props: {
  meeting: Meeting
  points: readonly number[]
  theme: number
  /** How many of them are shown, and asks for {@link STEP} more. */
  shown: number
  showMore: () => void
  choice: Choice
  choose: Choose
}): ReactNode {
  const { meeting, points, theme, shown, showMore, choice, choose } = props
  const list = useRef<HTMLUListElement>(null)
  const plain = usePlain()
  const say = useSayTable()
  // Who has asked for more goes on with the first of it.
  const before = useRef(shown)
  useEffect(() => {
    if (shown > before.current) {
      list.current?.children[before.current]?.querySelector('a')?.focus()
    }
    before.current = shown
  }, [shown])
  const speaker = meeting.speakerOf[points[0]!]!
  const names = [meeting.transcript.speakers[speaker]!.name, meeting.themes[theme]!.label]
  return (
    <div className="grid content-start gap-2">
      <ul ref={list} className="grid gap-2">
        {points.slice(0, shown).map((point) => (
          <PointEntry
            key={point}
            meeting={meeting}
            point={point}
            choice={choice}
            change={choosePointCompared}
            choose={choose}
          />
        ))}
      </ul>
      {points.length > shown && (
        <button
          type="button"
          aria-label={[say((t) => t.showMore(points.length - shown)), ...names.map(plain)].join(
            ', ',
          )}
          className="justify-self-start rounded-md px-1.5 py-1 text-sm underline hover:bg-wash"
          onClick={showMore}
        >
          <SayTable>{(t) => t.showMore(points.length - shown)}</SayTable>
        </button>
      )}
    </div>
  )
}
