import type { ReactNode } from 'react'
import type { ByKind } from '../../domain/archive/archive.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Say } from '../parts/Language.tsx'

/** How many points there are of each kind that there is, in words. */
export function KindCounts({ of }: { of: ByKind }): ReactNode {
  return (
    <span className="inline-flex flex-wrap gap-x-3 text-sm">
      {KINDS.map((kind, i) =>
        of[i] ? (
          <span key={kind} className="whitespace-nowrap">
            <span className={KIND_TEXT[kind]}>
              <KindMark kind={kind} />
            </span>{' '}
            <Say>{(m) => m.kinds[kind]}</Say>{' '}
            <span className="text-muted tabular-nums">{grouped(of[i])}</span>
          </span>
        ) : null,
      )}
    </span>
  )
}
