import type { ReactNode } from 'react'
import type { OwnTheme } from '../../domain/meeting/compare-speakers.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Words } from '../parts/Language.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { Sections } from '../tables/Sections.tsx'
import type { ListOf } from './SharedThemes.tsx'

/** Per speaker the themes that nobody else of them touches. */
export function OwnThemes(props: {
  meeting: Meeting
  speakers: readonly number[]
  themes: readonly (readonly OwnTheme[])[]
  className: string
  listOf: ListOf
}): ReactNode {
  const { meeting, speakers, themes, className, listOf } = props
  return (
    <div className={`${className} border-t border-line pt-3`}>
      {speakers.map((speaker, column) => (
        <section key={speaker} className="grid content-start gap-4">
          <h4 className="font-bold @medium:sr-only">
            <Words of={meeting.transcript.speakers[speaker]!.name} />
          </h4>
          {themes[column]!.length === 0 && (
            <p className="text-sm text-muted">
              <SayTable>{(t) => t.ownNone}</SayTable>
            </p>
          )}
          <Sections entries={themes[column]!}>
            {({ theme, points }) => (
              <section className="grid gap-1.5">
                <h5 className="text-sm font-bold">
                  <ThemeName meeting={meeting} theme={theme} />
                </h5>
                {listOf(theme, column, points)}
              </section>
            )}
          </Sections>
        </section>
      ))}
    </div>
  )
}
