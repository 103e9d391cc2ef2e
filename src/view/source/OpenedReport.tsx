import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Span } from '../../domain/format/transcript.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { Button } from '../parts/Button.tsx'
import { useOrigin } from '../parts/useOrigin.ts'
import type { ViewProps } from '../parts/ViewProps.ts'
import { AnnotationFiles } from './AnnotationFiles.tsx'
import { EditCopy } from './EditCopy.tsx'
import { revealPassage } from './passage.ts'
import { ReportText } from './ReportText.tsx'
import { SaySource } from './SaySource.tsx'
import { SentenceCoverage } from './SentenceCoverage.tsx'
import { useCoverage } from './useCoverage.ts'

/** A report at hand: how sure it is, what became of its sentences, its text, its annotations. */
export function OpenedReport(
  props: ViewProps & { source: SourceAtHand; onForget: () => void },
): ReactNode {
  const { meeting, points, choice, choose, source, onForget } = props
  const point = choice.point === null ? null : meeting.pointNumber.get(choice.point)!
  const origin = useOrigin(choice)
  const coverage = useCoverage(meeting, source)
  const [highlighted, setHighlighted] = useState(false)
  const [at, setAt] = useState<number | null>(null)

  // What was clicked here is in view already. The pane is deferred as well: this comes after it.
  const clicked = useRef<number | null>(null)
  const toReveal = useDeferredValue(point)
  useEffect(() => {
    if (toReveal !== null && toReveal !== clicked.current) revealPassage(toReveal)
    clicked.current = null
  }, [toReveal])

  return (
    <>
      <Standing source={source} onForget={onForget} />
      {choice.mine === null && source.likeness.how !== 'near' && (
        <p className="-mt-2">
          <EditCopy transcript={meeting.transcript} choose={choose} />
        </p>
      )}
      <SentenceCoverage
        meeting={meeting}
        choose={choose}
        walk={{ coverage, highlighted, setHighlighted, at, setAt }}
      />
      <ReportText
        meeting={meeting}
        source={source}
        points={points}
        origin={origin}
        current={point}
        left={highlighted && coverage ? coverage.left : NONE}
        at={at}
        choose={choose}
        onPassage={(chosen) => {
          clicked.current = chosen
        }}
      />
      <AnnotationFiles meeting={meeting} source={source} />
    </>
  )
}

const NONE: readonly Span[] = []

/** How the text was recognised, and where it is kept. */
function Standing(props: { source: SourceAtHand; onForget: () => void }): ReactNode {
  const { likeness, kept } = props.source
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 rounded-lg bg-wash px-3 py-2 text-sm">
      <p role="status" className="min-w-0 flex-1 basis-72">
        <SaySource>
          {(m) =>
            likeness.how === 'near'
              ? m.likeness.near(likeness.found, likeness.of)
              : m.likeness[likeness.how]
          }
        </SaySource>{' '}
        {likeness.how !== 'own' && (
          <span className="text-muted">
            <SaySource>{(m) => (kept ? m.kept : m.notKept)}</SaySource>
          </span>
        )}
      </p>
      {likeness.how !== 'own' && (
        <Button onClick={props.onForget}>
          <SaySource>{(m) => m.forget}</SaySource>
        </Button>
      )}
    </div>
  )
}
