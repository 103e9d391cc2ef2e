import { type ReactNode, useState } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { Button } from '../parts/Button.tsx'
import { KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { Segments } from '../parts/Segments.tsx'
import { HearButton } from '../recording/HearButton.tsx'
import { Bounds } from './Bounds.tsx'
import { ConfirmPoint } from './ConfirmPoint.tsx'
import { Cuts } from './Cuts.tsx'
import type { Desk } from './Desk.ts'
import { LocalizedField } from './LocalizedField.tsx'
import { PaneTitle } from './PaneTitle.tsx'
import { PointSteps } from './PointSteps.tsx'
import { PointThemes } from './PointThemes.tsx'
import { ReviewReplies } from './ReviewReplies.tsx'
import { SayReview, useSayReview } from './SayReview.tsx'
import { SpeakerField } from './SelectField.tsx'
import { TimeBounds } from './TimeBounds.tsx'

/** The chosen point: everything about it, to be corrected. */
export function PointEditor(props: { desk: Desk; point: number; onToText: () => void }): ReactNode {
  const { desk, point, onToText } = props
  const { meeting, transcript, act } = desk
  const { id, speaker, kind, text, heading, span, time } = transcript.points.at(point)!
  const own = listOf(meeting.pointsOf, meeting.speakerOf[point]!)
  const at = own.indexOf(point)
  const say = useSayReview()
  const [cutting, setCutting] = useState(false)
  const mergeWith = (other: number | undefined, label: ReactNode) =>
    other !== undefined && (
      <Button
        onClick={() =>
          act({ do: 'merge-points', point: id, with: transcript.points.at(other)!.id })
        }
      >
        {label}
      </Button>
    )
  return (
    <div className="grid gap-4">
      <PointSteps desk={desk} point={point} before={own[at - 1]} after={own[at + 1]} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <PaneTitle>
          <SayReview>{(m) => m.pointOf(at + 1, own.length)}</SayReview>
        </PaneTitle>
        {time !== undefined && <HearButton point={point} time={time} />}
        <button
          type="button"
          className="min-h-6 text-sm text-muted underline decoration-edge underline-offset-4 hover:text-ink"
          onClick={onToText}
        >
          <SayReview>{(m) => m.toText}</SayReview>
        </button>
      </div>
      <ConfirmPoint desk={desk} id={id} />
      <Segments
        label={say((m) => m.kind)}
        name="kind"
        value={kind}
        options={KINDS.map((value) => ({
          value,
          label: (
            <span className={value === kind ? '' : KIND_TEXT[value]}>
              {value !== kind && <KindMark kind={value} />}{' '}
              <SayPoint>{(m) => m.kind[value]}</SayPoint>
            </span>
          ),
        }))}
        onChoose={(value) => act({ do: 'set-kind', point: id, kind: value })}
      />
      <LocalizedField
        label={(m) => m.wording}
        value={text}
        long
        onKeep={(value, on) => act({ do: 'word-point', point: id, text: value }, on)}
      />
      <SpeakerField
        label={(m) => m.speaker}
        speakers={meeting.transcript.speakers}
        value={speaker}
        onChange={({ target }) => act({ do: 'give-point', point: id, speaker: target.value })}
      />
      <PointThemes desk={desk} point={point} />
      <LocalizedField
        label={(m) => m.heading}
        value={heading}
        onKeep={(value, on) => act({ do: 'head-point', point: id, heading: value }, on)}
      />
      <Bounds desk={desk} point={point} />
      <TimeBounds desk={desk} point={point} />
      {span && <ReviewReplies desk={desk} speaker={meeting.speakerOf[point]!} place={span} />}
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        <Button aria-expanded={cutting} onClick={() => setCutting(!cutting)}>
          <SayReview>{(m) => m.split}</SayReview>
        </Button>
        {mergeWith(own[at - 1], <SayReview>{(m) => m.mergePrevious}</SayReview>)}
        {mergeWith(own[at + 1], <SayReview>{(m) => m.mergeNext}</SayReview>)}
        <Button onClick={() => act({ do: 'drop-point', point: id })}>
          <SayReview>{(m) => m.drop}</SayReview>
        </Button>
      </div>
      {cutting && <Cuts desk={desk} point={point} onCut={() => setCutting(false)} />}
    </div>
  )
}
