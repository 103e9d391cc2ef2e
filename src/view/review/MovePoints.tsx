import { type ReactNode, useState } from 'react'
import type { Theme } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { Words } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import type { Desk } from './Desk.ts'
import { OtherTheme } from './OtherTheme.tsx'
import { SayReview } from './SayReview.tsx'

/** The points of a theme to tick, and another theme to move those to. With Shift a click ticks all from the last one. */
export function MovePoints({ desk, theme }: { desk: Desk; theme: Theme }): ReactNode {
  const { meeting, transcript, act } = desk
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState(-1)
  const [into, setInto] = useState('')
  const numbers = listOf(meeting.pointsOn, meeting.themeNumber.get(theme.id)!)
  const idOf = (number: number) => meeting.transcript.points.at(number)!.id
  const ids = Array.from(numbers, idOf)
  const chosen = ids.filter((id) => ticked.has(id))
  const tick = (at: number, isTicked: boolean, isRange: boolean) => {
    const from = isRange && last >= 0 ? Math.min(last, at) : at
    const to = isRange && last >= 0 ? Math.max(last, at) : at
    const next = new Set(ticked)
    for (const id of ids.slice(from, to + 1)) {
      if (isTicked) next.add(id)
      else next.delete(id)
    }
    setTicked(next)
    setLast(at)
  }
  const move = () => {
    if (!into) return
    if (act({ do: 'move-points', points: chosen, from: theme.id, into })) setTicked(new Set())
  }
  return (
    <form
      className="mt-1 grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        move()
      }}
    >
      <label className="flex items-center gap-2 text-muted">
        <input
          type="checkbox"
          className="accent-ink"
          checked={ids.length > 0 && chosen.length === ids.length}
          onChange={({ target }) => setTicked(new Set(target.checked ? ids : []))}
        />
        <SayReview>{(m) => m.tickAll(chosen.length, ids.length)}</SayReview>
      </label>
      <OtherTheme
        themes={transcript.themes}
        theme={theme}
        label={(m) => m.moveTo}
        does={(m) => m.moveIt}
        value={into}
        onChoose={setInto}
      />
      <List entries={[...numbers]} keyOf={idOf} className="grid" itemClassName="pb-1">
        {(number, at) => {
          const { id, speaker, text } = meeting.transcript.points.at(number)!
          const { name } = meeting.transcript.speakers[meeting.speakerNumber.get(speaker)!]!
          return (
            <label className="flex gap-2 rounded-md py-0.5 hover:bg-wash">
              <input
                type="checkbox"
                className="mt-1 size-3.5 shrink-0 self-start accent-ink"
                checked={ticked.has(id)}
                onChange={({ target, nativeEvent }) =>
                  tick(
                    at,
                    target.checked,
                    nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
                  )
                }
              />
              <span className="line-clamp-2 min-w-0">
                <span className="text-muted">
                  <Words of={name} />{' '}
                </span>
                <Words of={text} />
              </span>
            </label>
          )
        }}
      </List>
    </form>
  )
}
