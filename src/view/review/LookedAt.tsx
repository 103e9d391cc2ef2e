import type { ReactNode } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { Button } from '../parts/Button.tsx'
import { Words } from '../parts/Language.tsx'
import { useSayPoint } from '../parts/SayPoint.tsx'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import type { Desk } from './Desk.ts'
import { SayReview } from './SayReview.tsx'

export type Walk = 'warnings' | 'unassigned'

/** Enough to recognise it by, in characters. */
const MOST_QUOTED = 160

/** The warning or the sentence that a walk has come to, and what can be done about it. */
export function LookedAt(props: {
  desk: Desk
  walk: Walk
  number: number
  of: number
  span: Span | undefined
  onClose: () => void
}): ReactNode {
  const { desk, walk, number, span } = props
  const languageOfText = useLanguageOfText()
  const close = useSayPoint()((m) => m.close)
  return (
    <div className="order-4 flex basis-full flex-wrap items-center gap-x-3 gap-y-1.5 rounded-lg bg-wash px-3 py-2">
      <p role="status" className="min-w-0 flex-1 basis-64">
        <span className="me-2 text-muted tabular-nums">
          <SayReview>{(m) => m.at(number + 1, props.of)}</SayReview>
        </span>
        {walk === 'warnings' && <WarningWords desk={desk} number={number} />}
        {span && (
          <q lang={languageOfText(desk.text)} className="line-clamp-2 font-serif">
            {revealUnits(desk.text.slice(span.start, Math.min(span.end, span.start + MOST_QUOTED)))}
          </q>
        )}
      </p>
      {walk === 'warnings' ? (
        <Button onClick={() => desk.act({ do: 'settle-warning', warning: number })}>
          <SayReview>{(m) => m.settle}</SayReview>
        </Button>
      ) : (
        <Button onClick={() => desk.makePoint(span!)}>
          <SayReview>{(m) => m.toPoint}</SayReview>
        </Button>
      )}
      <Button aria-label={close} onClick={props.onClose}>
        ×
      </Button>
    </div>
  )
}

function WarningWords({ desk, number }: { desk: Desk; number: number }): ReactNode {
  const { message, code } = desk.transcript.parse!.warnings![number]!
  return <span className="me-2 font-semibold">{message ? <Words of={message} /> : code}</span>
}
