import type { ReactNode } from 'react'
import type { PersonRecord } from '../../domain/archive/archive.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import { narrowed } from '../../state/archive/archive-choice.ts'
import { Details } from '../parts/Details.tsx'
import { Words } from '../parts/Language.tsx'
import { ArchiveLink } from './ArchiveLink.tsx'
import { DayWords } from './DayWords.tsx'
import { SayArchive } from './SayArchive.tsx'
import { showPoints } from './showPoints.ts'
import { useArchive } from './useArchive.ts'

/** Per theme of a person when they first spoke of it, at how many meetings again, and when last; nothing without themes. */
export function SaidAgain(props: {
  person: PersonRecord
  themes: readonly { readonly id: string; readonly label: Localized; readonly place: number }[]
}): ReactNode {
  const { person, themes } = props
  const { choice } = useArchive()
  const { meetings, points } = person
  if (themes.length === 0) return null
  const rows = themes.map(({ id, label, place }) => {
    const own = new Set(
      points.filter(({ themes }) => themes.includes(place)).map(({ meeting }) => meeting),
    )
    const days = [...own].flatMap((meeting) => meetings[meeting]!.day ?? []).sort()
    return { id, label, meetings: own.size, first: days[0] ?? null, last: days.at(-1) ?? null }
  })
  const cell = 'px-2 py-1 text-start align-top'
  return (
    <Details
      isMuch
      className="text-sm text-muted"
      summary={<SayArchive>{(m) => m.again.title}</SayArchive>}
    >
      {() => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so that a keyboard must be able to come here.
        <div tabIndex={0} role="group" className="overflow-x-auto">
          <table className="text-sm">
            <thead>
              <tr>
                <th scope="col" className="py-1 pe-2 text-start">
                  <SayArchive>{(m) => m.theme}</SayArchive>
                </th>
                <th scope="col" className={cell}>
                  <SayArchive>{(m) => m.again.first}</SayArchive>
                </th>
                <th scope="col" className={cell}>
                  <SayArchive>{(m) => m.again.again}</SayArchive>
                </th>
                <th scope="col" className={cell}>
                  <SayArchive>{(m) => m.again.last}</SayArchive>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, label, meetings, first, last }) => (
                <tr key={id} className="border-t border-line">
                  <th scope="row" className="py-1 pe-2 text-start font-normal">
                    <ArchiveLink to={narrowed(choice, { themes: [id] })} onGone={showPoints}>
                      <Words of={label} />
                    </ArchiveLink>
                  </th>
                  <td className={cell}>
                    <DayWords day={first} />
                  </td>
                  <td className={cell}>
                    {meetings > 1 && (
                      <SayArchive>{(m) => m.meetingsCount(meetings - 1)}</SayArchive>
                    )}
                  </td>
                  <td className={cell}>{meetings > 1 && <DayWords day={last} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Details>
  )
}
