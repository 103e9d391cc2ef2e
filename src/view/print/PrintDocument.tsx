import { type ComponentProps, type ReactNode, useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { votesToWrite } from '../../domain/export/votes.ts'
import type { Filter } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { isFullWidth } from '../../domain/text/writing.ts'
import { exportWords } from '../../i18n/export-words.ts'
import { languagesOf } from '../../i18n/language.ts'
import type { Choice } from '../../state/address/choice.ts'
import { pointAddress, publicAddress } from '../export/addresses.ts'
import { lookOfPage } from '../export/look.ts'
import { posterOf } from '../export/posterOf.ts'
import { SayExport } from '../export/SayExport.tsx'
import { useDisplay } from '../parts/Language.tsx'
import { SayOverview } from '../parts/SayOverview.tsx'
import { isPrintAsked } from '../parts/useBegun.ts'
import { mostPrinted } from './most-printed.ts'
import { PointsBySpeaker } from './PointsBySpeaker.tsx'
import { PosterDrawing } from './PosterDrawing.tsx'
import { PrintedVotes } from './PrintedVotes.tsx'
import { useIsPrinting } from './useIsPrinting.ts'
import { Wordings } from './Wordings.tsx'

interface PrintProps {
  readonly meeting: Meeting
  /** The points that filter and search leave. */
  readonly points: Int32Array
  readonly filter: Filter
  readonly choice: Choice
}

/**
 * What goes to paper instead of the page, whatever view is open: the picture, then the points by
 * speaker, then the votes. It is made when the browser begins to print, and stands beside the page, not in it.
 */
export function PrintDocument(props: PrintProps): ReactNode {
  useEffect(printAsAsked, [])
  return useIsPrinting() && createPortal(<Sheets {...props} />, document.body)
}

let isOver = false

/** From here on the keys to print are the browser's; what they asked for before the sheets were there is done, once. */
function printAsAsked(): void {
  window.onkeydown = null
  if (!isPrintAsked || isOver) return
  isOver = true
  // React paints nothing while it runs an effect, as the sheets would have to be.
  queueMicrotask(() => window.print?.())
}

function Sheets({ meeting, points: remaining, filter, choice }: PrintProps): ReactNode {
  const isTooMuch = remaining.length > mostPrinted
  const theirs = useMemo(() => {
    const speaker = choice.speaker === null ? undefined : meeting.speakerNumber.get(choice.speaker)
    return remaining.filter((point) => meeting.speakerOf[point] === speaker)
  }, [meeting, remaining, choice.speaker])
  const isTheirs = isTooMuch && theirs.length > 0 && theirs.length <= mostPrinted
  const points = isTheirs ? theirs : remaining
  const display = useDisplay()
  const words = useMemo(() => exportWords(meeting, display), [meeting, display])
  const address = publicAddress({ ...choice, embed: false })
  const votes = useMemo(
    () => votesToWrite(meeting, points, choice.item),
    [meeting, points, choice.item],
  )
  const first = points[0]
  const poster = useMemo(() => {
    return posterOf({
      ...{ meeting, points, filter, sought: choice, display, address },
      look: lookOfPage(),
    })
  }, [meeting, points, filter, choice, display, address])
  return (
    <article
      className="print-document hidden text-[8pt] leading-[1.32] data-latin:text-[7pt] data-latin:leading-[1.24] print:block"
      data-latin={languagesOf(display).some((language) => !isFullWidth(language)) || undefined}
    >
      <h1 className="sr-only">
        <Wordings of={words.of(meeting.transcript.meeting.title)} />
      </h1>
      <PosterDrawing poster={poster} />
      {isTooMuch && (
        <Note>
          {(m) =>
            isTheirs
              ? m.onlyTheirs(remaining.length, mostPrinted)
              : m.tooManyToPrint(remaining.length, mostPrinted, theirs.length > 0)
          }
        </Note>
      )}
      {first !== undefined && (!isTooMuch || isTheirs) && (
        // What stands at a point's end, and how its address is made of that: a paper has no links.
        <Note>
          {(m) => m.pointEnds(pointAddress(choice, meeting.transcript.points.at(first)!.id))}
        </Note>
      )}
      {points.length === 0 && (
        <p>
          <SayOverview>{(m) => m.nothingRemains}</SayOverview>
        </p>
      )}
      {(!isTooMuch || isTheirs) && (
        <PointsBySpeaker meeting={meeting} points={points} words={words} />
      )}
      <PrintedVotes votes={votes} words={words} />
    </article>
  )
}

function Note(props: ComponentProps<typeof SayExport>): ReactNode {
  return (
    <p className="text-muted">
      <SayExport {...props} />
    </p>
  )
}
