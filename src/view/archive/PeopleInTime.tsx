import { type ReactNode, useMemo } from 'react'
import type { ThemeRecord } from '../../domain/archive/archive.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import type { ArchiveChoice } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { CountTable } from './CountTable.tsx'
import { PartTitle } from './Heading.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { StripPicture } from './StripPicture.tsx'
import { yearsOf } from './yearsOf.ts'

/**
 * Who spoke of a theme when: people × calendar, as a picture and in numbers.
 * @param speakers the rows, each with the person's place in the record.
 * @param toPerson where a row leads.
 */
export function PeopleInTime(props: {
  theme: ThemeRecord
  speakers: readonly {
    readonly id: string
    readonly name: Localized
    readonly place: number
    readonly points: number
  }[]
  toPerson: (id: string) => ArchiveChoice
}): ReactNode {
  const { theme, speakers, toPerson } = props
  const { meetings, points } = theme
  const say = useSayArchive()
  const strip = useMemo(() => {
    const rowOf = new Map(speakers.map(({ place }, row) => [place, row]))
    return points.map(({ meeting, person, kind }) => ({
      ...{ day: meetings[meeting]!.day, kind },
      rows: [rowOf.get(person)!],
    }))
  }, [speakers, points, meetings])
  return (
    <section className="grid gap-2">
      <PartTitle>
        <SayArchive>{(m) => m.peopleInTime}</SayArchive>
      </PartTitle>
      <StripPicture
        label={say((m) => m.peopleInTime)}
        rows={speakers.map(({ id, name, points }) => ({ name, points, to: toPerson(id) }))}
        points={strip}
        onCell={(row, days) => goTo({ ...toPerson(speakers[row]!.id), days })}
      />
      <CountTable
        head={<SayArchive>{(m) => m.person}</SayArchive>}
        rows={speakers.map(({ id, name, place }) => ({
          ...{ id, name },
          years: yearsOf(
            meetings,
            points.filter(({ person }) => person === place),
          ),
        }))}
      />
    </section>
  )
}
