import type { ReactNode } from 'react'
import type { Desk } from './Desk.ts'
import { PassageBounds } from './PassageBounds.tsx'
import { SayReview } from './SayReview.tsx'

/** A point's place in the text, to be moved. */
export function Bounds({ desk, point }: { desk: Desk; point: number }): ReactNode {
  const { transcript, text, act } = desk
  const { id, span } = transcript.points.at(point)!
  return (
    <section className="grid gap-1.5">
      <h4 className="text-xs text-muted">
        <SayReview>{(m) => m.bounds}</SayReview>
      </h4>
      {span ? (
        <PassageBounds
          text={text}
          span={span}
          onMove={(moved) => act({ do: 'set-bounds', point: id, span: moved })}
        />
      ) : (
        <p className="text-sm text-muted">
          <SayReview>{(m) => m.noBounds}</SayReview>
        </p>
      )}
    </section>
  )
}
