import type { ReactNode } from 'react'
import type { SharedTheme } from '../../domain/meeting/compare-speakers.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Words } from '../parts/Language.tsx'
import { SayTable } from '../parts/SayTable.tsx'
import { ThemeName } from '../parts/ThemeName.tsx'
import { Sections } from '../tables/Sections.tsx'

/** A list of a speaker's points on a theme: who it is by their column. */
export type ListOf = (theme: number, column: number, points: readonly number[]) => ReactNode

/** Themes that several speakers touch, a row each, with what each of them says on it. */
export function SharedThemes(props: {
  meeting: Meeting
  speakers: readonly number[]
  themes: readonly SharedTheme[]
  className: string
  listOf: ListOf
}): ReactNode {
  const { meeting, speakers, themes, className, listOf } = props
  return (
    <Sections entries={themes}>
      {({ theme, points }) => (
        <section className="grid gap-2 border-t border-line pt-3">
          <h4 className="font-bold">
            <ThemeName meeting={meeting} theme={theme} />
          </h4>
          <div className={className}>
            {speakers.map((speaker, column) => (
              <div key={speaker} className="grid content-start gap-1.5">
                <h5 className="text-xs font-semibold text-muted @medium:sr-only">
                  <Words of={meeting.transcript.speakers[speaker]!.name} />
                </h5>
                {points[column]!.length > 0 ? (
                  listOf(theme, column, points[column]!)
                ) : (
                  <p className="text-sm text-muted">
                    <SayTable>{(t) => t.saysNothing}</SayTable>
                  </p>
                )}
              </div>
            ))}
          </div>
        </section>
      )}
    </Sections>
  )
}
