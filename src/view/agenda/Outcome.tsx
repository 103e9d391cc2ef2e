import type { ReactNode } from 'react'
import type { Vote } from '../../domain/format/transcript.ts'
import { SayAgenda } from './SayAgenda.tsx'

const SIGNS = { passed: '✓', rejected: '✕', tied: '=', withdrawn: '↩' } as const

/** What came of a vote, and how many voted how where that is told. */
export function Outcome({ vote }: { vote: Vote }): ReactNode {
  const { outcome, counts } = vote
  return (
    <>
      <span className="rounded-full border border-edge px-2 py-px text-xs font-semibold whitespace-nowrap">
        <span aria-hidden="true">{SIGNS[outcome]} </span>
        <SayAgenda>{(m) => m.outcome[outcome]}</SayAgenda>
      </span>
      {counts && (
        <span className="tabular-nums">
          <SayAgenda>{(m) => m.counts(counts.for, counts.against, counts.abstained)}</SayAgenda>
        </span>
      )}
    </>
  )
}
