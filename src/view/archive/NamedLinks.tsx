import type { ReactNode } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'
import { useNameWithCount, usePlain, Words } from '../parts/Language.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'

/** People or themes by name, with a bar for the number of their points. */
export function NamedLinks(props: {
  entries: readonly {
    readonly id: string
    readonly name: Localized
    readonly points: number
    /** What tells people of one name apart. */
    readonly body?: Localized | null
  }[]
  to: (id: string) => ArchiveChoice
}): ReactNode {
  const { entries, to } = props
  const nameWithCount = useNameWithCount()
  const plain = usePlain()
  const most = Math.max(1, ...entries.map(({ points }) => points))
  return (
    <ul className="grid">
      {entries.map(({ id, name, points, body }) => (
        <li key={id} className="relative">
          <ArchiveLink
            to={to(id)}
            aria-label={[nameWithCount(name, points), body && plain(body)]
              .filter(Boolean)
              .join(', ')}
            className="flex min-h-8 items-center justify-between gap-3 border-b border-line py-1 hover:bg-wash"
          >
            <span className="min-w-0 leading-snug">
              <Words of={name} />
              {body && (
                <span className="block text-xs text-muted">
                  <Words of={body} />
                </span>
              )}
            </span>
            <span className="shrink-0 text-sm text-muted tabular-nums">{grouped(points)}</span>
          </ArchiveLink>
          <span
            aria-hidden="true"
            className="absolute bottom-0 left-0 h-0.5 bg-edge"
            style={{ width: `${(100 * points) / most}%` }}
          />
        </li>
      ))}
    </ul>
  )
}
