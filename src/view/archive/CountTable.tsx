import type { ReactNode } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { Details } from '../parts/Details.tsx'
import { Words } from '../parts/Language.tsx'
import { SayArchive } from './SayArchive.tsx'

/** What a picture shows, in numbers: rows × years. */
export function CountTable(props: {
  rows: readonly {
    readonly id: string
    readonly name: Localized
    readonly years: ReadonlyMap<string, number>
  }[]
  /** What the rows are. */
  head: ReactNode
}): ReactNode {
  const { rows, head } = props
  const years = [...new Set(rows.flatMap((row) => [...row.years.keys()]))].sort()
  return (
    <Details
      isMuch
      className="text-sm text-muted"
      summary={<SayArchive>{(m) => m.asTable}</SayArchive>}
    >
      {() => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so that a keyboard must be able to come here.
        <div tabIndex={0} role="group" className="overflow-x-auto">
          <table className="text-sm tabular-nums">
            <thead>
              <tr>
                <th scope="col" className="py-1 pe-4 text-start font-semibold">
                  {head}
                </th>
                {years.map((year) => (
                  <th key={year} scope="col" className="px-2 text-end font-semibold">
                    {year || <SayArchive>{(m) => m.noDay}</SayArchive>}
                  </th>
                ))}
                <th scope="col" className="px-2 text-end font-semibold">
                  <SayArchive>{(m) => m.total}</SayArchive>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, years: own }) => (
                <tr key={id} className="border-t border-line">
                  <th scope="row" className="min-w-32 py-1 pe-4 text-start font-normal">
                    <Words of={name} />
                  </th>
                  {years.map((year) => (
                    <td key={year} className="px-2 text-end">
                      {own.get(year) ?? ''}
                    </td>
                  ))}
                  <td className="px-2 text-end">
                    {grouped([...own.values()].reduce((sum, n) => sum + n, 0))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Details>
  )
}
