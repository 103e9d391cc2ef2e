import type { ReactNode } from 'react'
import type { WordingKind } from '../../domain/format/transcript.ts'
import { SayPoint } from './SayPoint.tsx'

/** Says after something whether it is verbatim or a paraphrase; nothing where that is not known. */
export function Wording({ of: kind }: { of: WordingKind | undefined }): ReactNode {
  return (
    kind && (
      <span className="font-normal text-muted">
        {' · '}
        <SayPoint>{(m) => m.wording[kind]}</SayPoint>
      </span>
    )
  )
}
