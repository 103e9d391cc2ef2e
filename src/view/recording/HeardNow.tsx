import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { SpeechTimes } from '../../domain/meeting/recording/speech-times.ts'
import { clock } from '../../i18n/clock.ts'
import { Button } from '../parts/Button.tsx'
import { usePlain } from '../parts/Language.tsx'
import { SayRecording, useSayRecording } from './SayRecording.tsx'

/** Which point is being said, a way to it, and from point to point. */
export function HeardNow(props: {
  meeting: Meeting
  point: number | null
  times: SpeechTimes
  /** Plays from a time, in ms. */
  onGo: (time: number) => void
  onOpen: (point: number) => void
}): ReactNode {
  const { meeting, point, times, onGo, onOpen } = props
  const say = useSayRecording()
  const plain = usePlain()
  const at = point === null ? -1 : times.points.indexOf(point)
  const step = (by: number, label: string, sign: string) => {
    const time = times.starts[at + by]
    return (
      <Button
        aria-label={label}
        title={label}
        disabled={time === undefined}
        onClick={() => time !== undefined && onGo(time)}
      >
        {sign}
      </Button>
    )
  }
  return (
    <div className="flex min-w-0 items-center gap-1.5">
      {step(
        -1,
        say((m) => m.previous),
        '‹',
      )}
      {point === null ? (
        <span className="text-muted">
          <SayRecording>{(m) => m.nobody}</SayRecording>
        </span>
      ) : (
        <button
          type="button"
          className="min-h-8 min-w-0 truncate underline decoration-edge underline-offset-4"
          onClick={() => onOpen(point)}
        >
          {say((m) =>
            m.toPoint(
              plain(nameOf(meeting, point)),
              clock(meeting.transcript.points.at(point)!.time ?? 0),
            ),
          )}
        </button>
      )}
      {step(
        1,
        say((m) => m.next),
        '›',
      )}
    </div>
  )
}

const nameOf = (meeting: Meeting, point: number) =>
  meeting.transcript.speakers[meeting.speakerOf[point]!]!.name
