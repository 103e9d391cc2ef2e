import type { ReactNode } from 'react'
import { KindMark } from '../parts/KindMark.tsx'
import { Words } from '../parts/Language.tsx'
import { List } from '../parts/List.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import type { Desk } from './Desk.ts'
import { SayReview } from './SayReview.tsx'
import type { Ticks } from './useTicks.ts'

/** A box for all of a list of points. */
export function TickAll({ ids, ticks }: { ids: readonly string[]; ticks: Ticks }): ReactNode {
  const { chosen } = ticks
  return (
    <label className="flex items-center gap-2 text-muted">
      <input
        type="checkbox"
        className="accent-ink"
        checked={ids.length > 0 && chosen.length === ids.length}
        onChange={({ target }) => ticks.set(target.checked ? ids : [])}
      />
      <SayReview>{(m) => m.tickAll(chosen.length, ids.length)}</SayReview>
    </label>
  )
}

/** Points, by number, each with a box; with Shift a click ticks all from the last one. Before its words who says it or its kind. */
export function TickPoints(props: {
  desk: Desk
  numbers: readonly number[]
  ticks: Ticks
  shows: 'speaker' | 'kind'
}): ReactNode {
  const { desk, numbers, ticks, shows } = props
  const { speakers, points } = desk.meeting.transcript
  return (
    <List
      entries={[...numbers]}
      keyOf={(number) => points.at(number)!.id}
      className="grid"
      itemClassName="pb-1"
    >
      {(number, at) => {
        const { id, speaker, kind, text } = points.at(number)!
        return (
          <label className="flex gap-2 rounded-md py-0.5 hover:bg-wash">
            <input
              type="checkbox"
              className="mt-1 size-3.5 shrink-0 self-start accent-ink"
              checked={ticks.has(id)}
              onChange={({ target, nativeEvent }) =>
                ticks.tick(
                  at,
                  target.checked,
                  nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
                )
              }
            />
            {shows === 'kind' && (
              <span className="shrink-0">
                <KindMark kind={kind} />
                <span className="sr-only">
                  <SayPoint>{(m) => m.kind[kind]}</SayPoint>{' '}
                </span>
              </span>
            )}
            <span className="line-clamp-2 min-w-0">
              {shows === 'speaker' && (
                <span className="text-muted">
                  <Words of={speakers[desk.meeting.speakerNumber.get(speaker)!]!.name} />{' '}
                </span>
              )}
              <Words of={text} />
            </span>
          </label>
        )
      }}
    </List>
  )
}
