import { type ReactNode, useMemo } from 'react'
import type { PersonRecord } from '../../domain/archive/archive.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import { narrowed, toTheme } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { CountTable } from './CountTable.tsx'
import { PartTitle } from './Heading.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { StripPicture } from './StripPicture.tsx'
import { showPoints } from './showPoints.ts'
import { useArchive } from './useArchive.ts'
import { yearsOf } from './yearsOf.ts'

/**
 * What a person spoke of when: themes × calendar, as a picture and in numbers; nothing without themes.
 * @param themes the rows, each with the theme's place in the record.
 */
export function ThemesInTime(props: {
  person: PersonRecord
  themes: readonly {
    readonly id: string
    readonly label: Localized
    readonly place: number
    readonly points: number
  }[]
}): ReactNode {
  const { person, themes } = props
  const { meetings, points } = person
  const { choice } = useArchive()
  const say = useSayArchive()
  const strip = useMemo(() => {
    const rowOf = new Map(themes.map(({ place }, row) => [place, row]))
    return points.map(({ meeting, themes, kind }) => ({
      ...{ day: meetings[meeting]!.day, kind },
      rows: themes.flatMap((theme) => rowOf.get(theme) ?? []),
    }))
  }, [themes, points, meetings])
  if (themes.length === 0) return null
  return (
    <section className="grid gap-2">
      <PartTitle>
        <SayArchive>{(m) => m.themesInTime}</SayArchive>
      </PartTitle>
      <StripPicture
        label={say((m) => m.themesInTime)}
        rows={themes.map(({ id, label, points }) => ({
          ...{ name: label, points },
          to: toTheme(choice, id),
        }))}
        points={strip}
        onCell={(row, days) => {
          goTo(narrowed(choice, { themes: [themes[row]!.id], days }))
          showPoints()
        }}
      />
      <CountTable
        head={<SayArchive>{(m) => m.theme}</SayArchive>}
        rows={themes.map(({ id, label, place }) => ({
          ...{ id, name: label },
          years: yearsOf(
            meetings,
            points.filter((point) => point.themes.includes(place)),
          ),
        }))}
      />
    </section>
  )
}
