import { bisectLeft } from 'd3'
import { type MouseEvent, memo, type ReactNode, useMemo } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Span } from '../../domain/format/transcript.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { markSource } from '../../domain/source/marks.ts'
import { createCutter, type Piece } from '../../domain/source/pieces.ts'
import { stretchesOf } from '../../domain/source/stretches.ts'
import { writeAddress } from '../../state/address/address.ts'
import {
  type Choose,
  choosePoint,
  chooseView,
  type Origin,
  onlyMeeting,
} from '../../state/address/choice.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { followHere } from '../parts/followHere.ts'
import { KIND_BORDER, KindMark } from '../parts/KindMark.tsx'
import { useLead } from '../parts/Language.tsx'
import { useSayPoint } from '../parts/SayPoint.tsx'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { useIsHeard } from '../recording/useIsHeard.ts'
import { frameStyle } from './frameStyle.ts'
import { passageId, sentenceId } from './passage.ts'
import { useSaySource } from './SaySource.tsx'
import { Stretches } from './Stretches.tsx'

/** The text in its lines, each passage a link that chooses its point. */
export const ReportText = memo(function ReportText(props: {
  meeting: Meeting
  source: SourceAtHand
  /** The points that the filter leaves, ascending: the passages of others are faded. */
  points: Int32Array
  origin: Origin
  current: number | null
  /** Words that are in no point, to point out, and those that the reader has stepped to. */
  left: readonly Span[]
  at: number | null
  choose: Choose
  onPassage: (point: number) => void
}): ReactNode {
  const languageOfText = useLanguageOfText()
  const { meeting, source, points, left, current, at } = props
  const cut = useMemo(() => createCutter(source, markSource(source, left)), [source, left])
  const stretches = useMemo(() => stretchesOf(source.text), [source.text])
  const styleOf = useMemo(() => frameStyle(source.text), [source.text])
  const saySource = useSaySource()
  const wanted = [
    current === null ? undefined : source.points[current]?.start,
    at === null ? undefined : left[at]?.start,
  ]
  const show = (piece: Piece): ReactNode => {
    const words = revealUnits(source.text.slice(piece.start, piece.end))
    switch (piece.is) {
      case 'text':
        return words
      case 'introduction':
        return (
          <strong key={piece.start} className="font-semibold">
            {words}
          </strong>
        )
      case 'uncovered':
        return (
          <mark
            key={piece.start}
            id={piece.first ? sentenceId(piece.sentence) : undefined}
            data-current={piece.sentence === at || undefined}
            className="scroll-my-16 bg-transparent text-ink outline-2 outline-edge outline-dashed data-current:bg-wash data-current:outline-solid"
          >
            {words}
          </mark>
        )
      case 'point':
        return (
          <Passage
            key={piece.start}
            meeting={meeting}
            point={piece.point}
            first={piece.first}
            words={words}
            current={piece.point === current}
            faded={points[bisectLeft(points, piece.point)] !== piece.point}
            origin={props.origin}
            choose={props.choose}
            onPassage={props.onPassage}
          />
        )
    }
  }
  return (
    <section
      aria-label={saySource((m) => m.report)}
      lang={languageOfText(source.text)}
      className="max-w-[42em] font-serif text-[1.0625rem] leading-[2]"
    >
      <Stretches
        text={source.text}
        stretches={stretches}
        at={wanted}
        className="-mx-2 px-2"
        draw={(stretch) =>
          cut(stretch).map((paragraph) => (
            <p key={paragraph.start} className={styleOf(paragraph)}>
              {paragraph.pieces.map(show)}
            </p>
          ))
        }
      />
    </section>
  )
})

function Passage(props: {
  meeting: Meeting
  point: number
  first: boolean
  words: string
  current: boolean
  faded: boolean
  origin: Origin
  choose: Choose
  onPassage: (point: number) => void
}): ReactNode {
  const { meeting, point, first, words, current, faded, origin, choose, onPassage } = props
  const { id, kind, speaker } = meeting.transcript.points.at(point)!
  const { name } = meeting.transcript.speakers[meeting.speakerOf[point]!]!
  const lead = useLead()
  const say = useSayPoint()
  const saySource = useSaySource()
  const onClick = (event: MouseEvent) => {
    if (!followHere(event)) return
    onPassage(point)
    choose((choice) => choosePoint(choice, speaker, id))
  }
  const called = lead(name)
  const isHeard = useIsHeard(point)
  return (
    <a
      href={writeAddress(chooseView(choosePoint(onlyMeeting(origin), speaker, id), 'source'))}
      id={first ? passageId(point) : undefined}
      aria-label={saySource((m) =>
        m.passage(
          say((all) => all.kind[kind]),
          called,
          words,
        ),
      )}
      aria-current={current || undefined}
      data-faded={faded || undefined}
      data-heard={isHeard || undefined}
      className={`scroll-my-16 border-b-2 box-decoration-clone pb-0.5 hover:bg-wash aria-[current]:bg-wash aria-[current]:font-semibold data-heard:bg-wash data-heard:outline-2 data-faded:border-dotted data-faded:border-line data-faded:text-muted ${KIND_BORDER[kind]}`}
      onClick={onClick}
    >
      {first && !faded && (
        <>
          <KindMark kind={kind} />
          {'\u2060'}
        </>
      )}
      {words}
    </a>
  )
}
