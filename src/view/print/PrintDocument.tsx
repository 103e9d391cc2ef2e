import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { outlineOf } from '../../domain/export/outline.ts'
import type { ExportWording } from '../../domain/export/words.ts'
import type { Filter } from '../../domain/filter.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { EXPORT_MESSAGES } from '../../i18n/export-messages.ts'
import { exportWords } from '../../i18n/export-words.ts'
import { type Display, LANGUAGE_TAG, languagesOf } from '../../i18n/language.ts'
import type { Choice } from '../../state/choice.ts'
import { absoluteAddress, pointAddress } from '../export/addresses.ts'
import { lookOfPage } from '../export/look.ts'
import { posterOf } from '../export/posterOf.ts'
import { KindMark } from '../KindMark.tsx'
import { Say, useDisplay } from '../Language.tsx'
import { PosterDrawing } from './PosterDrawing.tsx'

interface PrintProps {
  readonly meeting: Meeting
  /** The points that filter and search leave. */
  readonly points: Int32Array
  readonly filter: Filter
  readonly choice: Choice
}

/**
 * What goes to paper instead of the page, whatever view is open: the picture, then the points by
 * speaker. It is made when the browser begins to print, and stands beside the page, not in it.
 */
export function PrintDocument(props: PrintProps): ReactNode {
  return useIsPrinting() && createPortal(<Sheets {...props} />, document.body)
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches)
  useEffect(() => {
    // The browser goes on to print as soon as its event is handled: no later render would be in time.
    const set = (to: boolean) => flushSync(() => setPrinting(to))
    const before = () => set(true)
    const after = () => set(false)
    const media = matchMedia('print')
    const change = () => set(media.matches)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    media.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      media.removeEventListener('change', change)
    }
  }, [])
  return isPrinting
}

function Sheets({ meeting, points, filter, choice }: PrintProps): ReactNode {
  const display = useDisplay()
  const words = useMemo(() => exportWords(meeting, display), [meeting, display])
  const outline = useMemo(() => outlineOf(meeting, points), [meeting, points])
  const address = absoluteAddress({ ...choice, embed: false })
  const poster = useMemo(() => {
    const { query } = choice
    return posterOf({ meeting, points, filter, query, display, address, look: lookOfPage() })
  }, [meeting, points, filter, choice, display, address])
  return (
    <article
      className="print-document hidden text-[8pt] leading-[1.32] data-latin:text-[7pt] data-latin:leading-[1.24] print:block"
      data-latin={display !== 'zh' || undefined}
    >
      <h1 className="sr-only">
        <Wordings of={words.of(meeting.transcript.meeting.title)} />
      </h1>
      <PosterDrawing poster={poster} />
      <PointEnds meeting={meeting} points={points} choice={choice} display={display} />
      {points.length === 0 && (
        <p>
          <Say>{(m) => m.nothingRemains}</Say>
        </p>
      )}
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
                          {point.span
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
    </article>
  )
}

/** What stands at a point's end, and how its address is made of that: a paper has no links. */
function PointEnds(props: {
  meeting: Meeting
  points: Int32Array
  choice: Choice
  display: Display
}): ReactNode {
  const { meeting, points, choice, display } = props
  const first = points[0]
  if (first === undefined) return null
  const example = pointAddress(choice, meeting.transcript.points.at(first)!.id)
  return languagesOf(display).map((language) => (
    <p key={language} lang={LANGUAGE_TAG[language]} className="text-muted">
      {EXPORT_MESSAGES[language].pointEnds(example)}
    </p>
  ))
}

function Wordings({ of }: { of: readonly ExportWording[] }): ReactNode {
  return of.map(({ text, lang }, i) => (
    <span key={lang} lang={lang}>
      {i > 0 && ' '}
      {text}
    </span>
  ))
}
