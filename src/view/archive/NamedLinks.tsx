import type { ReactNode } from 'react'
import type { Days } from '../../domain/archive/archive.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'
import { useNameWithCount, usePlain, Words } from '../parts/Language.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { useSayArchive } from './SayArchive.tsx'

/** People or themes by name, with a bar for the number of their points. */
export function NamedLinks(props: {
  entries: readonly {
    readonly id: string
    readonly name: Localized
    readonly points: number
    /** What tells people of one name apart. */
    readonly body?: Localized | null
    readonly days?: Days
  }[]
  to: (id: string) => ArchiveChoice
}): ReactNode {
  const { entries, to } = props
  const nameWithCount = useNameWithCount()
  const plain = usePlain()
  const say = useSayArchive()
  const told = namesakes(entries)
  const most = Math.max(1, ...entries.map(({ points }) => points))
  return (
    <ul className="grid">
      {entries.map(({ id, name, points, body, days }) => {
        const years = told.has(nameKey(name)) ? yearsIn(days) : null
        const yearWords = years && say((m) => m.years(...years))
        return (
          <li key={id} className="relative">
            <ArchiveLink
              to={to(id)}
              aria-label={[nameWithCount(name, points), body && plain(body), yearWords]
                .filter(Boolean)
                .join(', ')}
              className="flex min-h-8 items-center justify-between gap-3 border-b border-line py-1 hover:bg-wash"
            >
              <span className="min-w-0 leading-snug">
                <Words of={name} />
                {(body || yearWords) && (
                  <span className="block text-xs text-muted">
                    {body && <Words of={body} />}
                    {body && yearWords && ' · '}
                    {yearWords}
                  </span>
                )}
              </span>
              <span className="shrink-0 text-sm text-muted tabular-nums">{grouped(points)}</span>
            </ArchiveLink>
            <span
              aria-hidden="true"
              className="absolute bottom-0 left-0 h-0.5 bg-edge forced-colors:bg-[CanvasText]"
              style={{ width: `${(100 * points) / most}%` }}
            />
          </li>
        )
      })}
    </ul>
  )
}

const nameKey = (name: Localized) => JSON.stringify(name)

/** Names that several of the entries have: years tell these apart. */
function namesakes(entries: readonly { readonly name: Localized }[]): ReadonlySet<string> {
  const names = entries.map(({ name }) => nameKey(name))
  return new Set(names.filter((name, i) => names.indexOf(name) < i))
}

/** The first year and the last; null where none is known. */
export const yearsIn = (days: Days | undefined): readonly [string, string] | null =>
  days && days.from !== null && days.to !== null
    ? [days.from.slice(0, 4), days.to.slice(0, 4)]
    : null
