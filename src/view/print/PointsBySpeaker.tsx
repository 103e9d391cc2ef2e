import { type ReactNode, useMemo } from 'react'
import { outlineOf } from '../../domain/export/outline.ts'
import type { ExportWords } from '../../domain/export/words.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { KindMark } from '../parts/KindMark.tsx'
import { Wordings } from './Wordings.tsx'

/** What each speaker said, in two columns. */
export function PointsBySpeaker(props: {
  meeting: Meeting
  points: Int32Array
  words: ExportWords
}): ReactNode {
  const { meeting, points, words } = props
  const { pages } = meeting.transcript.source
  const outline = useMemo(() => [...outlineOf(meeting, points)], [meeting, points])
  return (
    <div className="mt-2 columns-2 gap-5">
      {outline.map(({ speaker, parts }) => (
        <section key={speaker.id} className="mb-1.5">
          <div className="break-after-avoid">
            <h2 className="inline font-serif text-[9.5pt] font-bold">
              <Wordings of={words.of(speaker.name)} />
            </h2>{' '}
            {speaker.role && (
              <p className="inline text-muted">
                <Wordings of={words.of(speaker.role)} />
              </p>
            )}
          </div>
          {parts.map(({ heading, points: own }) => (
            <div key={own[0]}>
              {heading && (
                <h3 className="break-after-avoid font-bold">
                  <Wordings of={words.of(heading)} />
                </h3>
              )}
              <ul>
                {own.map((number) => {
                  const point = meeting.transcript.points.at(number)!
                  return (
                    <li key={number} className="relative break-inside-avoid ps-3">
                      {/* Which sign is which kind stands above the picture. */}
                      <span
                        role="img"
                        aria-label={words.kind(point.kind)}
                        className="absolute start-0"
                      >
                        <KindMark kind={point.kind} />
                      </span>
                      <Wordings of={words.of(point.text)} />{' '}
                      <span className="text-muted">
                        {point.wording && `${words.wording(point.wording)} `}
                        {point.span && !pages
                          ? `${point.span.start + 1}–${point.span.end}`
                          : words.place(point)}{' '}
                        <span className="whitespace-nowrap">{point.id}</span>
                      </span>
                    </li>
                  )
                })}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
