import type { ReactNode } from 'react'
import type { NameHit } from '../../domain/archive/archive.ts'
import { Say, useLead, Words } from '../parts/Language.tsx'
import { yearsIn } from './NamedLinks.tsx'
import { SayArchive } from './SayArchive.tsx'

/** A person or a theme to choose, with what tells it from others of the name. */
export function Suggestion({ hit }: { hit: NameHit }): ReactNode {
  const lead = useLead()
  const years = hit.what === 'person' ? yearsIn(hit.days) : null
  return (
    <>
      <span className="min-w-0">
        <Words of={hit.name} />{' '}
        <span className="text-xs text-muted">
          {hit.what === 'person' ? (
            <>
              {hit.body ? lead(hit.body) : <SayArchive>{(m) => m.person}</SayArchive>}
              {years && (
                <>
                  {' · '}
                  <SayArchive>{(m) => m.years(...years)}</SayArchive>
                </>
              )}
            </>
          ) : (
            <SayArchive>{(m) => m.theme}</SayArchive>
          )}
        </span>
      </span>
      <span className="shrink-0 text-xs text-muted">
        <Say>{(m) => m.pointsCount(hit.points)}</Say>
      </span>
    </>
  )
}
