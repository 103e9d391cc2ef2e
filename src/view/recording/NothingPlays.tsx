import type { ReactNode } from 'react'
import { SayRecording } from './SayRecording.tsx'

/** Why nothing can be heard, and what to do. */
export function NothingPlays(props: {
  /** What the recording is called, where that is known. */
  name: string | undefined
  isBroken: boolean
  isComing: boolean
}): ReactNode {
  const { name, isBroken, isComing } = props
  return (
    <p className="min-w-0 flex-1 basis-64" role={isBroken ? 'alert' : undefined}>
      <SayRecording>
        {(m) => {
          if (isComing) return m.isComing
          if (isBroken && name) return m.cannot(name)
          return name ? m.isNamed(name) : m.isUnnamed
        }}
      </SayRecording>{' '}
      <span className="text-muted">
        <SayRecording>{(m) => m.stays}</SayRecording>
      </span>
    </p>
  )
}
