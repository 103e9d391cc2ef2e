import type { ComponentProps, ReactNode } from 'react'
import type { Lanes } from '../../layout/time/lanes.ts'
import { SayTime } from './SayTime.tsx'

/** What is not drawn, and what is drawn as one: nothing is left out unsaid. */
export function Notes(props: {
  arcs: { readonly drawn: number; readonly all: number }
  /** All replies, and those of which the point and who is answered are known. */
  replies: number
  placed: number
  hasBars: boolean
  lanes: Lanes
  rows: Lanes
  points: number
}): ReactNode {
  const { arcs, replies, placed, hasBars, lanes, rows, points } = props
  const hidden = rows.laneOf.length - rows.rows.length
  const unplaced = replies - placed
  return (
    <div className="grid gap-1 text-xs text-muted">
      <Note when={points === 0}>{(m) => m.nothing}</Note>
      <Note when={hasBars}>{(m) => m.barHint}</Note>
      <Note when={lanes.others > 0}>{(m) => m.lanesLeftOut(lanes.others)}</Note>
      <Note when={hidden > 0}>{(m) => m.themesLeftOut(hidden)}</Note>
      <Note when={arcs.all > arcs.drawn}>{(m) => m.arcsLeftOut(arcs.drawn, arcs.all)}</Note>
      <Note when={unplaced > 0}>{(m) => m.unplaced(unplaced)}</Note>
    </div>
  )
}

function Note({ when, ...said }: ComponentProps<typeof SayTime> & { when: boolean }): ReactNode {
  return (
    when && (
      <p>
        <SayTime {...said} />
      </p>
    )
  )
}
