import type { ReactNode } from 'react'
import { type Edge, type Stride, stepEdge } from '../../domain/edit/steps.ts'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { EdgeSteps } from './EdgeSteps.tsx'
import { useSayReview } from './SayReview.tsx'
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
        <SpanEdge {...props} edge="start" />
        <SpanEdge {...props} edge="end" />
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

function SpanEdge({ text, span, edge, onMove }: PassageBoundsProps & { edge: Edge }): ReactNode {
  const say = useSayReview()
  return (
    <EdgeSteps
      edge={edge}
      steps={STEPS.map(({ stride, by, shown }) => {
        const moved = stepEdge(text, span, edge, stride, by)
        const name = say((m) => m.move(m.edge[edge], by, m.stride[stride]))
        return { name, shown, onStep: moved && (() => onMove(moved)) }
      })}
    />
  )
}
