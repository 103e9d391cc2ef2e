import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { recordingAt } from '../../domain/meeting/recording/recordings.ts'
import { speechTimesOf, timesOf } from '../../domain/meeting/recording/speech-times.ts'
import { type Choose, choosePoint } from '../../state/address/choice.ts'
import { heard, wished } from '../../state/recording/hearing.ts'
import { Button } from '../parts/Button.tsx'
import { FileButton } from '../parts/FileButton.tsx'
import { useCell } from '../parts/useCell.ts'
import { HeardNow } from './HeardNow.tsx'
import { NothingPlays } from './NothingPlays.tsx'
import { PlayerKeys } from './PlayerKeys.tsx'
import { SayRecording, useSayRecording } from './SayRecording.tsx'
import { SpeedChoice } from './SpeedChoice.tsx'
import { useCaptions } from './useCaptions.ts'
import { usePlayerKeys } from './usePlayerKeys.ts'
import { useRecordingFile } from './useRecordingFile.ts'
import { useSound } from './useSound.ts'

/** The recording of a meeting beside its points: from this site or from the device, at the foot of the page. */
export function Player(props: {
  meeting: Meeting
  /** The points that the choice leaves. */
  points: Int32Array
  choose: Choose
}): ReactNode {
  const { meeting, points, choose } = props
  const say = useSayRecording()
  const element = useRef<HTMLVideoElement>(null)
  const wish = useCell(wished)
  const { point } = useCell(heard)
  const [speed, setSpeed] = useState(1)
  const [isOnly, setIsOnly] = useState(false)
  const times = useMemo(() => speechTimesOf(meeting), [meeting])
  const shown = useMemo(() => timesOf(times, points), [times, points])
  const [at, setAt] = useState(0)
  if (wish && wish.do !== 'pause' && wish.time !== at) setAt(wish.time)
  const recording = recordingAt(meeting.transcript.media ?? [], at)
  const { playable, open, fetchWhole, isComing } = useRecordingFile(
    recording,
    meeting.transcript.source.sha256,
  )
  const { isBroken, isUnseekable } = useSound(element, playable, times, isOnly ? shown : null)
  usePlayerKeys(element, setSpeed)
  useCaptions(element, meeting, times, playable)
  useEffect(() => {
    if (isUnseekable) fetchWhole()
  })
  useEffect(() => {
    if (element.current) element.current.playbackRate = speed
  })

  const name = playable?.name ?? recording?.name
  const close = (
    <Button
      aria-label={say((m) => m.close)}
      title={say((m) => m.close)}
      className="ms-auto @wide:order-last"
      onClick={() => wished.set(null)}
    >
      ✕
    </Button>
  )
  return (
    <section
      aria-label={say((m) => m.recording)}
      className="sticky bottom-0 z-30 flex flex-wrap items-center justify-center gap-x-4 gap-y-2 border-t border-line bg-surface px-4 py-2 text-sm @medium:px-8"
      onKeyDown={(event) => {
        const media = element.current
        if (event.key !== 'Escape' || !media || !playable) return
        event.preventDefault()
        if (media.paused) media.play().catch(() => {})
        else media.pause()
      }}
    >
      {playable && !isBroken && (
        <>
          {/* biome-ignore lint/a11y/useMediaCaption: its captions are its points, put in by `useCaptions`. */}
          <video
            ref={element}
            key={playable.address}
            src={playable.address}
            aria-label={playable.name}
            controls
            playsInline
            preload="metadata"
            className={playable.isVideo ? 'max-h-40 max-w-full rounded-md' : 'h-10 min-w-64 flex-1'}
          />
          {close}
          <HeardNow
            meeting={meeting}
            point={point}
            times={isOnly ? shown : times}
            onGo={(time) => wished.set({ do: 'play', time })}
            onOpen={(one) => {
              const { id, speaker } = meeting.transcript.points.at(one)!
              choose((choice) => choosePoint(choice, speaker, id))
            }}
          />
          <OnlyShown isOnly={isOnly} onChange={setIsOnly} />
          <SpeedChoice speed={speed} onChoose={setSpeed} />
          <PlayerKeys />
        </>
      )}
      {(!playable || isBroken) && (
        <NothingPlays name={name} isBroken={isBroken} isComing={isComing} />
      )}
      {(!playable || isBroken) && close}
      <FileButton accept="audio/*,video/*" onFile={open}>
        <SayRecording>{(m) => (playable ? m.openOther : m.open)}</SayRecording>
      </FileButton>
    </section>
  )
}

/** Whether only what the choice leaves is heard. */
function OnlyShown(props: { isOnly: boolean; onChange: (isOnly: boolean) => void }): ReactNode {
  const { isOnly, onChange } = props
  const say = useSayRecording()
  return (
    <label className="flex items-center gap-1.5" title={say((m) => m.onlyShownHint)}>
      <input type="checkbox" checked={isOnly} onChange={({ target }) => onChange(target.checked)} />
      <SayRecording>{(m) => m.onlyShown}</SayRecording>
    </label>
  )
}
