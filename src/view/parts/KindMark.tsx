import type { ReactNode } from 'react'
import type { Kind } from '../../domain/format/transcript.ts'
import { MARK_PATHS, MARK_SIZE } from '../../layout/marks.ts'

/** Classes that give a kind its one colour. */
export const KIND_FILL: Readonly<Record<Kind, string>> = {
  problem: 'fill-problem',
  recommendation: 'fill-recommendation',
  view: 'fill-none stroke-view stroke-[1.8]',
  question: 'fill-question',
  procedure: 'fill-procedure',
}
export const KIND_STROKE: Readonly<Record<Kind, string>> = {
  problem: 'stroke-problem',
  recommendation: 'stroke-recommendation',
  view: 'stroke-view',
  question: 'stroke-question',
  procedure: 'stroke-procedure',
}
export const KIND_TEXT: Readonly<Record<Kind, string>> = {
  problem: 'text-problem',
  recommendation: 'text-recommendation',
  view: 'text-view',
  question: 'text-question',
  procedure: 'text-procedure',
}
export const KIND_BORDER: Readonly<Record<Kind, string>> = {
  problem: 'border-problem',
  recommendation: 'border-recommendation',
  view: 'border-view',
  question: 'border-question',
  procedure: 'border-procedure',
}
export const KIND_BAR: Readonly<Record<Kind, string>> = {
  problem: 'mark bg-problem',
  recommendation: 'mark bg-recommendation',
  view: 'mark bg-view',
  question: 'mark bg-question',
  procedure: 'mark bg-procedure',
}

/** The shape of a kind, for the eye; a word always stands beside it. */
export function KindMark({ kind }: { kind: Kind }): ReactNode {
  const half = MARK_SIZE / 2 + 1
  return (
    <svg
      aria-hidden="true"
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      className="mark inline-block size-[0.75em] shrink-0"
    >
      <path d={MARK_PATHS[kind]} className={KIND_FILL[kind]} />
    </svg>
  )
}
