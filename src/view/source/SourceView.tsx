import { type ReactNode, useEffect, useState } from 'react'
import { forgetSource, recallSource } from '../../state/own/open-source.ts'
import { useSource } from '../parts/useSource.ts'
import type { ViewProps } from '../parts/ViewProps.ts'
import { OpenedReport } from './OpenedReport.tsx'
import { OpenReport } from './OpenReport.tsx'
import { SaySource } from './SaySource.tsx'

/** The report's own text with the points marked in it, once the reader has brought it. */
export function SourceView(props: ViewProps): ReactNode {
  const { transcript } = props.meeting
  const source = useSource(transcript)
  const [looking, setLooking] = useState(true)
  const [stillKept, setStillKept] = useState(false)
  useEffect(() => {
    recallSource(transcript).finally(() => setLooking(false))
  }, [transcript])
  const forget = async () => {
    const forgotten = await forgetSource(transcript)
    setStillKept(source?.kept === true && !forgotten)
  }
  return (
    <section
      aria-labelledby="source-heading"
      className="grid min-w-0 grid-cols-1 gap-4 rounded-2xl border border-line bg-surface px-4 py-4 @medium:px-8 @medium:py-6"
    >
      <h2 id="source-heading" className="font-serif text-xl leading-snug font-bold">
        <SaySource>{(m) => m.title}</SaySource>
      </h2>
      {stillKept && !source && (
        <p role="alert" className="rounded-lg bg-wash px-3 py-2 text-sm">
          <SaySource>{(m) => m.notForgotten}</SaySource>
        </p>
      )}
      {source ? (
        <OpenedReport {...props} source={source} onForget={forget} />
      ) : (
        !looking && <OpenReport transcript={transcript} />
      )}
    </section>
  )
}
