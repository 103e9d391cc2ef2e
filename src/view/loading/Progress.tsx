import type { ReactNode } from 'react'
import type { Loading } from '../../state/opening/load.ts'
import { Button } from '../parts/Button.tsx'
import { Words } from '../parts/Language.tsx'
import { useCell } from '../parts/useCell.ts'
import { SayLoading, useSayLoading } from './SayLoading.tsx'

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)

/** How far a large meeting is read, what is known of it by then, and a way to give up. */
export function Progress({ loading }: { loading: Loading }): ReactNode {
  const { size } = loading
  const { read, frame } = useCell(loading.progress)
  const say = useSayLoading()
  return (
    <div className="fixed inset-x-0 top-[calc(50dvh+2.25rem)] mx-auto grid w-80 max-w-[90vw] justify-items-center gap-3 text-center">
      <progress
        aria-label={say((m) => m.progress)}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-ink"
        // Without a value the bar only shows that something goes on.
        {...(size !== null && { max: size, value: read })}
      />
      <p className="text-sm text-muted tabular-nums">
        <SayLoading>
          {(m) => m.read(megabytes(read), size === null ? null : megabytes(size))}
        </SayLoading>
      </p>
      <Button onClick={loading.cancel}>
        <SayLoading>{(m) => m.cancel}</SayLoading>
      </Button>
      {frame && (
        <div>
          <p className="font-serif font-bold">
            <Words of={frame.title} />
          </p>
          <p className="text-sm text-muted">
            <SayLoading>{(m) => m.frame(frame.speakers, frame.themes)}</SayLoading>
          </p>
        </div>
      )}
    </div>
  )
}
