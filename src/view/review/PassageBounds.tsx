import type { ReactNode } from 'react'
import { type Edge, type Stride, stepEdge } from '../../domain/edit/steps.ts'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { SayReview, useSayReview } from './SayReview.tsx'

import { textAround } from './textAround.ts'

interface PassageBoundsProps {
  /** The source's text. */
  readonly text: string
  readonly span: Span
  readonly onMove: (span: Span) => void
}

/** A passage of the text, its edges moved by characters and clauses. */
export function PassageBounds(props: PassageBoundsProps): ReactNode {
  const languageOfText = useLanguageOfText()
  const { text, span } = props
  const around = textAround(text, span)
  return (
    <>
      <blockquote
        lang={languageOfText(text)}
        className="max-h-40 overflow-y-auto rounded-md border border-line bg-paper px-2.5 py-1.5 font-serif text-sm leading-relaxed whitespace-pre-line"
        // A long passage scrolls, by keyboard too.
        tabIndex={span.end - span.start > 150 ? 0 : undefined}
      >
        <span className="text-muted">{around.before}</span>
        <span className="bg-mark">{revealUnits(text.slice(span.start, span.end))}</span>
        <span className="text-muted">{around.after}</span>
      </blockquote>
      <div className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
        <EdgeSteps {...props} edge="start" />
        <EdgeSteps {...props} edge="end" />
      </div>
    </>
  )
}

const STEPS = [
  { stride: 'clause', by: -1, shown: '«' },
  { stride: 'character', by: -1, shown: '‹' },
  { stride: 'character', by: 1, shown: '›' },
  { stride: 'clause', by: 1, shown: '»' },
] as const satisfies readonly { stride: Stride; by: 1 | -1; shown: string }[]

function EdgeSteps({ text, span, edge, onMove }: PassageBoundsProps & { edge: Edge }): ReactNode {
  const say = useSayReview()
  return (
    <div role="group" aria-label={say((m) => m.edge[edge])} className="flex items-center gap-1">
      <span aria-hidden="true" className="me-1 text-xs text-muted">
        <SayReview>{(m) => m.edge[edge]}</SayReview>
      </span>
      {STEPS.map(({ stride, by, shown }) => {
        const moved = stepEdge(text, span, edge, stride, by)
        const name = say((m) => m.move(m.edge[edge], by, m.stride[stride]))
        return (
          <button
            key={`${stride}${by}`}
            type="button"
            aria-label={name}
            title={name}
            aria-disabled={!moved}
            className="min-h-8 min-w-8 rounded-md border border-line bg-surface leading-none hover:bg-wash aria-disabled:text-muted"
            onClick={() => moved && onMove(moved)}
          >
            {shown}
          </button>
        )
      })}
    </div>
  )
}
