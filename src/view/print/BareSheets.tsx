import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { listOf } from '../../domain/meeting/adjacency.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { KindMark } from '../parts/KindMark.tsx'
import { Say, Words } from '../parts/Language.tsx'
import { mostPrinted } from './most-printed.ts'
import { useIsPrinting } from './useIsPrinting.ts'

/**
 * What goes to paper where nobody has begun to use the page, and the sheets have not been fetched: the points by speaker, made of what
 * the page has already. The picture and the addresses of points come with the sheets.
 */
export function BareSheets({
  meeting,
  points,
}: {
  meeting: Meeting
  points: Int32Array
}): ReactNode {
  if (!useIsPrinting() || points.length > mostPrinted) return null
  const { transcript, pointsOf } = meeting
  const left = new Set(points)
  return createPortal(
    <article className="print-document hidden text-[8pt] leading-[1.32] print:block">
      <h1 className="font-serif text-xl font-bold">
        <Words of={transcript.meeting.title} />
      </h1>
      <div className="mt-2 columns-2 gap-5">
        {transcript.speakers.map(({ id, name, role }, speaker) => {
          const own = [...listOf(pointsOf, speaker)].filter((point) => left.has(point))
          return (
            own.length > 0 && (
              <section key={id} className="mb-1.5">
                <h2 className="inline font-serif text-[9.5pt] font-bold">
                  <Words of={name} />
                </h2>{' '}
                {role && (
                  <p className="inline text-muted">
                    <Words of={role} />
                  </p>
                )}
                <ul>
                  {own.map((point) => {
                    const { id, kind, text } = transcript.points.at(point)!
                    return (
                      <li key={id} className="break-inside-avoid">
                        <KindMark kind={kind} />{' '}
                        <span className="text-muted">
                          <Say>{(m) => m.kinds[kind]}</Say>
                        </span>{' '}
                        <Words of={text} />
                      </li>
                    )
                  })}
                </ul>
              </section>
            )
          )
        })}
      </div>
    </article>,
    document.body,
  )
}
