import { type ReactNode, useEffect, useRef } from 'react'
import { clock } from '../../i18n/clock.ts'
import { heard, wished } from '../../state/recording/hearing.ts'
import { useCell } from '../parts/useCell.ts'
import { SayRecording, useSayRecording } from './SayRecording.tsx'

/** Plays the recording from a point; while it is being said, marks its article and pauses. */
export function HearButton({ point, time }: { point: number; time: number }): ReactNode {
  const say = useSayRecording()
  const { point: now, sounds } = useCell(heard)
  const button = useRef<HTMLButtonElement>(null)
  const isHeard = now === point
  useEffect(() => {
    const article = button.current?.closest('article')
    article?.toggleAttribute('data-heard', isHeard)
    return () => article?.removeAttribute('data-heard')
  }, [isHeard])
  return (
    <button
      ref={button}
      type="button"
      title={isHeard && sounds ? undefined : say((m) => m.hearHint(clock(time)))}
      aria-current={isHeard || undefined}
      className="text-muted hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
      onClick={() => wished.set(isHeard && sounds ? { do: 'pause' } : { do: 'play', time })}
    >
      <SayRecording>{(m) => (isHeard && sounds ? m.pause : m.hear)}</SayRecording>
    </button>
  )
}
