import type { ReactNode } from 'react'
import { SayRecording } from './SayRecording.tsx'
import { SPEEDS } from './usePlayerKeys.ts'

/** How fast the recording is played. */
export function SpeedChoice(props: {
  speed: number
  onChoose: (speed: number) => void
}): ReactNode {
  return (
    <label className="flex items-center gap-1.5">
      <SayRecording>{(m) => m.speed}</SayRecording>
      <select
        value={props.speed}
        className="min-h-8 rounded-lg border border-line bg-surface px-1"
        onChange={({ target }) => props.onChoose(Number(target.value))}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {one} ×
          </option>
        ))}
      </select>
    </label>
  )
}
