import type { ReactNode } from 'react'
import { REPLY_KINDS } from '../../domain/format/transcript.ts'
import type { Arc } from '../../layout/time/arcs.ts'
import { REPLY_LOOKS } from '../../layout/time/reply-ends.ts'
import { arcStyle } from './Arcs.tsx'
import { SayTime } from './SayTime.tsx'

/** What the arcs that are drawn say. */
export function Legend({ arcs }: { arcs: readonly Arc[] }): ReactNode {
  const present = new Set(arcs.flatMap(({ replies }) => replies.map(({ kind }) => kind)))
  if (present.size === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
      <span className="font-semibold">
        <SayTime>{(m) => m.legend}</SayTime>
      </span>
      {REPLY_KINDS.filter((kind) => present.has(kind)).map((kind) => {
        const { side, line } = REPLY_LOOKS[kind]
        return (
          <span key={kind} className="inline-flex items-center gap-1.5">
            <svg aria-hidden="true" width="22" height="12" className="shrink-0">
              <path
                d={side === 'above' ? 'M2,11C2,0 20,0 20,11' : 'M2,1C2,12 20,12 20,1'}
                className="fill-none"
                style={arcStyle(line)}
              />
            </svg>
            <SayTime>{(m) => m.arcs[kind]}</SayTime>
          </span>
        )
      })}
      {arcs.some(({ turn }) => turn) && (
        <span className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="22" height="8" className="shrink-0">
            <path d="M2,6V2H20V6" className="fill-none" style={arcStyle('solid')} />
          </svg>
          <SayTime>{(m) => m.toTurn}</SayTime>
        </span>
      )}
    </p>
  )
}
