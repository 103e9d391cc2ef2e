import { bisectLeft } from 'd3'
import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, type Ref, useMemo } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { markSource } from '../../domain/source/marks.ts'
import { createCutter, type Piece } from '../../domain/source/pieces.ts'
import { writeAddress } from '../../state/address/address.ts'
import { choosePoint, chooseView, type Origin, onlyMeeting } from '../../state/address/choice.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { followHere } from '../parts/followHere.ts'
import { KIND_BORDER, KindMark } from '../parts/KindMark.tsx'
import { useLead } from '../parts/Language.tsx'
import { useSayPoint } from '../parts/SayPoint.tsx'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { useIsHeard } from '../recording/useIsHeard.ts'
import { frameStyle } from '../source/frameStyle.ts'
import { passageId } from '../source/passage.ts'
import { Stretches } from '../source/Stretches.tsx'
import type { Desk } from './Desk.ts'
import { useSayReview } from './SayReview.tsx'

/** The source with everything marked: points to choose, sentences of nobody to make points of. */
export const ReviewText = memo(function ReviewText(props: {
  desk: Pick<Desk, 'meeting' | 'transcript' | 'stretches' | 'point' | 'choose' | 'makePoint'>
  source: SourceAtHand
  origin: Origin
  /** The passage that the reader looks at, whose marks are wanted. */
  looked: Span | null
  ref: Ref<HTMLElement>
  /** A passage was chosen; `byKeyboard` where nothing was pointed at. */
  onChoose: (byKeyboard: boolean) => void
}): ReactNode {
  const languageOfText = useLanguageOfText()
  const { desk, source, origin, looked, ref, onChoose } = props
  const { parse } = desk.transcript
  const unassigned = parse?.unassigned
  const cut = useMemo(
    () => createCutter(source, markSource(source, unassigned)),
    [source, unassigned],
  )
  const styleOf = useMemo(() => frameStyle(source.text), [source.text])
  const warned = useMemo(() => startsOf(parse?.warnings ?? []), [parse?.warnings])
  const say = useSayReview()
  const at = [
    looked?.start,
    desk.point === null ? undefined : desk.transcript.points.at(desk.point)?.span?.start,
  ]
  return (
    <section
      ref={ref}
      aria-label={say((m) => m.text)}
      lang={languageOfText(source.text)}
      className="max-w-[42em] font-serif text-[1.0625rem] leading-[2]"
    >
      <Stretches
        text={source.text}
        stretches={desk.stretches}
        at={at}
        className="-mx-3 px-3"
        draw={(stretch) =>
          cut(stretch).map((paragraph) => (
            <p
              key={paragraph.start}
              data-warned={isWithin(warned, paragraph) || undefined}
              className={`-mx-3 border-s-2 border-transparent px-3 data-warned:border-edge ${styleOf(paragraph)}`}
            >
              {paragraph.pieces.map((piece) => (
                <PieceOfText
                  key={piece.start}
                  piece={piece}
                  words={revealUnits(source.text.slice(piece.start, piece.end))}
                  desk={desk}
                  origin={origin}
                  onChoose={onChoose}
                />
              ))}
            </p>
          ))
        }
      />
    </section>
  )
})

/** Where warnings begin, in order. */
const startsOf = (warnings: readonly { readonly span?: Span }[]): readonly number[] =>
  warnings.flatMap(({ span }) => (span ? [span.start] : [])).sort((a, b) => a - b)

/** Whether any of some offsets, which are in order, is in a span. */
function isWithin(offsets: readonly number[], { start, end }: Span): boolean {
  const next = bisectLeft(offsets, start)
  return next < offsets.length && offsets[next]! < end
}

interface PieceProps {
  readonly words: string
  readonly desk: Pick<Desk, 'meeting' | 'transcript' | 'point' | 'choose' | 'makePoint'>
  readonly origin: Origin
  readonly onChoose: (byKeyboard: boolean) => void
}

function PieceOfText(props: PieceProps & { piece: Piece }): ReactNode {
  const { piece, words } = props
  const run = <span data-at={piece.start}>{words}</span>
  switch (piece.is) {
    case 'text':
      return run
    case 'introduction':
      return <strong className="font-semibold">{run}</strong>
    case 'uncovered':
      return <Nobodys {...props} piece={piece} />
    case 'point':
      return <Passage {...props} piece={piece} />
  }
}

/** Whether a click ended the selecting of text, which is not meant as a click. */
const isSelecting = () => window.getSelection()?.isCollapsed === false

/** A sentence that is nobody's: one click makes it a point. */
function Nobodys(props: PieceProps & { piece: Piece & { is: 'uncovered' } }): ReactNode {
  const { piece, words, desk } = props
  const say = useSayReview()
  const make = () => desk.makePoint(desk.transcript.parse!.unassigned![piece.sentence]!)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    make()
  }
  return (
    // A span, since the text in a button element can be neither selected nor broken into lines.
    <span
      role="button"
      tabIndex={piece.first ? 0 : -1}
      aria-label={say((m) => m.nobodys(words))}
      className="cursor-pointer scroll-my-8 rounded-xs border-b border-dashed border-edge box-decoration-clone pb-0.5 hover:bg-wash"
      onClick={() => !isSelecting() && make()}
      onKeyDown={onKeyDown}
    >
      <span data-at={piece.start}>{words}</span>
    </span>
  )
}

function Passage(props: PieceProps & { piece: Piece & { is: 'point' } }): ReactNode {
  const { piece, words, desk, origin, onChoose } = props
  const { meeting, transcript, choose } = desk
  const { id, kind, speaker } = transcript.points[piece.point]!
  const { name } = meeting.transcript.speakers[meeting.speakerOf[piece.point]!]!
  const lead = useLead()
  const say = useSayPoint()
  const sayReview = useSayReview()
  const called = lead(name)
  const isHeard = useIsHeard(piece.point)
  const onClick = (event: MouseEvent) => {
    if (!followHere(event)) return
    if (isSelecting()) return
    onChoose(event.detail === 0)
    choose((choice) => choosePoint(choice, speaker, id))
  }
  return (
    <a
      href={writeAddress(chooseView(choosePoint(onlyMeeting(origin), speaker, id), 'review'))}
      // Dragging selects text here, as everywhere.
      draggable={false}
      id={piece.first ? passageId(piece.point) : undefined}
      aria-label={sayReview((m) =>
        m.passage(
          say((all) => all.kind[kind]),
          called,
          words,
        ),
      )}
      aria-current={piece.point === desk.point || undefined}
      data-heard={isHeard || undefined}
      className={`scroll-my-8 border-b-2 box-decoration-clone pb-0.5 hover:bg-wash aria-[current]:bg-mark data-heard:outline-2 ${KIND_BORDER[kind]}`}
      onClick={onClick}
    >
      {piece.first && (
        // At the end of a line it would stand without its words.
        <span className="whitespace-nowrap">
          <KindMark kind={kind} />
          {'\u2060'}
        </span>
      )}
      <span data-at={piece.start}>{words}</span>
    </a>
  )
}
