import { type ReactNode, useState } from 'react'
import type { Theme } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Desk } from './Desk.ts'
import { OtherTheme } from './OtherTheme.tsx'
import { TickAll, TickPoints } from './TickPoints.tsx'
import { useTicks } from './useTicks.ts'

/** The points of a theme to tick, and another theme to move those to. */
export function MovePoints({ desk, theme }: { desk: Desk; theme: Theme }): ReactNode {
  const { meeting, transcript, act } = desk
  const [into, setInto] = useState('')
  const numbers = Array.from(listOf(meeting.pointsOn, meeting.themeNumber.get(theme.id)!))
  const ids = numbers.map((number) => meeting.transcript.points.at(number)!.id)
  const ticks = useTicks(ids)
  const move = () => {
    if (!into) return
    if (act({ do: 'move-points', points: ticks.chosen, from: theme.id, into })) ticks.set([])
  }
  return (
    <form
      className="mt-1 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        move()
      }}
    >
      <TickAll ids={ids} ticks={ticks} />
      <OtherTheme
        themes={transcript.themes}
        theme={theme}
        label={(m) => m.moveTo}
        does={(m) => m.moveIt}
        value={into}
        onChoose={setInto}
      />
      <TickPoints desk={desk} numbers={numbers} ticks={ticks} shows="speaker" />
    </form>
  )
}
