import type { ReactNode } from 'react'
import { type Edge, type Stride, stepEdge } from '../../domain/edit/steps.ts'
import { languageOfText } from '../source/passage.ts'
import type { Desk } from './Desk.ts'
import { SayReview, useSayReview } from './SayReview.tsx'

/** So much of the text stands around a passage, in characters. */
const AROUND = 14

/** A point's place in the text, its edges moved by characters and clauses. */
export function Bounds({ desk, point }: { desk: Desk; point: number }): ReactNode {
  const { transcript, text } = desk
  const { span } = transcript.points.at(point)!
  const lang = languageOfText(text)
  return (
    <section className="grid gap-1.5">
      <h4 className="text-xs text-muted">
        <SayReview>{(m) => m.bounds}</SayReview>
      </h4>
      {span ? (
        <>
          <blockquote
            lang={lang}
            className="max-h-40 overflow-y-auto rounded-md border border-line bg-paper px-2.5 py-1.5 font-serif text-sm leading-relaxed whitespace-pre-line"
            // A long passage scrolls, by keyboard too.
            tabIndex={span.end - span.start > 150 ? 0 : undefined}
          >
            <span className="text-muted">
              {text.slice(Math.max(0, span.start - AROUND), span.start)}
            </span>
            <span className="bg-mark">{text.slice(span.start, span.end)}</span>
            <span className="text-muted">{text.slice(span.end, span.end + AROUND)}</span>
          </blockquote>
          <div className="flex flex-wrap gap-x-4 gap-y-1.5 text-sm">
            <EdgeSteps desk={desk} point={point} edge="start" />
            <EdgeSteps desk={desk} point={point} edge="end" />
          </div>
        </>
      ) : (
        <p className="text-sm text-muted">
          <SayReview>{(m) => m.noBounds}</SayReview>
        </p>
      )}
    </section>
  )
}

const STEPS = [
  { stride: 'clause', by: -1, shown: '«' },
  { stride: 'character', by: -1, shown: '‹' },
  { stride: 'character', by: 1, shown: '›' },
  { stride: 'clause', by: 1, shown: '»' },
] as const satisfies readonly { stride: Stride; by: 1 | -1; shown: string }[]

function EdgeSteps(props: { desk: Desk; point: number; edge: Edge }): ReactNode {
  const { desk, point, edge } = props
  const { id, span } = desk.transcript.points.at(point)!
  const say = useSayReview()
  return (
    <div role="group" aria-label={say((m) => m.edge[edge])} className="flex items-center gap-1">
      <span aria-hidden="true" className="me-1 text-xs text-muted">
        <SayReview>{(m) => m.edge[edge]}</SayReview>
      </span>
      {STEPS.map(({ stride, by, shown }) => {
        const moved = stepEdge(desk.text, span!, edge, stride, by)
        const name = say((m) => m.move(m.edge[edge], by, m.stride[stride]))
        return (
          <button
            key={`${stride}${by}`}
            type="button"
            aria-label={name}
            title={name}
            aria-disabled={!moved}
            className="min-h-8 min-w-8 rounded-md border border-line bg-surface leading-none hover:bg-wash aria-disabled:text-muted"
            onClick={() => moved && desk.act({ do: 'set-bounds', point: id, span: moved })}
          >
            {shown}
          </button>
        )
      })}
    </div>
  )
}
