import type { ReactNode } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import type { ReviewMessages } from '../../i18n/en/review.ts'
import { Details } from '../parts/Details.tsx'
import { useSayPoint } from '../parts/SayPoint.tsx'
import { SayReview } from './SayReview.tsx'

/** What the keys of the review do; not shown where there are none. */
export function ReviewKeys(): ReactNode {
  const say = useSayPoint()
  const kinds = KINDS.map((kind) => say((m) => m.kind[kind]))
  const keys: readonly (readonly [string, (m: ReviewMessages) => string])[] = [
    ['J', (m) => m.keysDo.on],
    ['K', (m) => m.keysDo.back],
    [`1 – ${KINDS.length}`, (m) => m.keysDo.kind(kinds)],
    ['X', (m) => m.keysDo.drop],
    ['M', (m) => m.keysDo.merge],
    ['H', (m) => m.keysDo.hear],
    ['A S', (m) => m.keysDo.slipStart],
    ['D F', (m) => m.keysDo.slipEnd],
    ['Ctrl ↵', (m) => m.keysDo.confirm],
    ['Ctrl Z', (m) => m.keysDo.undo],
  ]
  return (
    <div className="text-sm text-muted pointer-coarse:hidden">
      <Details isMuch={false} className="w-fit" summary={<SayReview>{(m) => m.keys}</SayReview>}>
        {() => (
          <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1">
            {keys.map(([key, does]) => (
              <div key={key} className="col-span-2 grid grid-cols-subgrid">
                <dt>
                  <kbd className="rounded border border-edge px-1.5 font-sans text-xs">{key}</kbd>
                </dt>
                <dd>
                  <SayReview>{does}</SayReview>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Details>
    </div>
  )
}
