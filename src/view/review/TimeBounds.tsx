import type { ReactNode } from 'react'
import { type Said, slipTime, whenSaid } from '../../domain/edit/slip-time.ts'
import type { Edge } from '../../domain/edit/steps.ts'
import { clockTenths } from '../../i18n/clock.ts'
import type { Desk } from './Desk.ts'
import { EdgeSteps } from './EdgeSteps.tsx'
import { SayReview, useSayReview } from './SayReview.tsx'
import { hearPassage, slipPassage } from './slipPassage.ts'

const STEPS = [
  { by: -1_000, shown: '«' },
  { by: -100, shown: '‹' },
  { by: 100, shown: '›' },
  { by: 1_000, shown: '»' },
] as const

/** When a point is said in the recording, to be moved and heard again; nothing for one without a time. */
export function TimeBounds({ desk, point }: { desk: Desk; point: number }): ReactNode {
  const said = whenSaid(desk.transcript.points, point)
  if (!said) return null
  const isByNext = said.end !== null && desk.transcript.points[point]!.timeEnd === undefined
  return (
    <section className="grid gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h4 className="text-xs text-muted">
          <SayReview>{(m) => m.times}</SayReview>
        </h4>
        <button
          type="button"
          className="min-h-6 text-sm text-muted underline decoration-edge underline-offset-4 hover:text-ink"
          onClick={() => hearPassage(said)}
        >
          <SayReview>{(m) => m.hearPassage}</SayReview>
        </button>
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
        <TimeEdge {...{ desk, point, said }} edge="start" />
        <TimeEdge {...{ desk, point, said }} edge="end" />
      </div>
      {isByNext && (
        <p className="text-xs text-muted">
          <SayReview>{(m) => m.untilNext}</SayReview>
        </p>
      )}
    </section>
  )
}

function TimeEdge(props: { desk: Desk; point: number; said: Said; edge: Edge }): ReactNode {
  const { desk, point, said, edge } = props
  const say = useSayReview()
  const at = said[edge]
  return (
    <EdgeSteps
      edge={edge}
      at={<span className="me-1 tabular-nums">{at === null ? '–' : clockTenths(at)}</span>}
      steps={STEPS.map(({ by, shown }) => {
        const way = by > 0 ? 1 : -1
        return {
          name: say((m) => m.move(m.edge[edge], way, m.seconds(Math.abs(by) / 1000))),
          shown,
          onStep: slipTime(said, edge, by) && (() => slipPassage(desk, point, edge, by)),
        }
      })}
    />
  )
}
