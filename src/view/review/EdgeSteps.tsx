import type { ReactNode } from 'react'
import type { Edge } from '../../domain/edit/steps.ts'
import { SayReview, useSayReview } from './SayReview.tsx'

/** A way to move an edge; without `onStep` there is nowhere to move it. */
interface EdgeStep {
  readonly name: string
  readonly shown: string
  readonly onStep: (() => void) | null
}

/** Where an edge is, and the buttons that move it. */
export function EdgeSteps(props: {
  edge: Edge
  at?: ReactNode
  steps: readonly EdgeStep[]
}): ReactNode {
  const { edge, at, steps } = props
  const say = useSayReview()
  return (
    <div role="group" aria-label={say((m) => m.edge[edge])} className="flex items-center gap-1">
      <span aria-hidden="true" className="me-1 text-xs text-muted">
        <SayReview>{(m) => m.edge[edge]}</SayReview>
      </span>
      {at}
      {steps.map(({ name, shown, onStep }) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={name}
          aria-disabled={!onStep}
          className="min-h-8 min-w-8 rounded-md border border-line bg-surface leading-none hover:bg-wash aria-disabled:text-muted"
          onClick={() => onStep?.()}
        >
          {shown}
        </button>
      ))}
    </div>
  )
}
