import { type ReactNode, useId } from 'react'
import type { OpenMessages } from '../../i18n/en/open.ts'
import { Button } from '../parts/Button.tsx'
import { SayOpen } from './SayOpen.tsx'
import type { Stage } from './useParsing.ts'

type WorkingStage = Extract<Stage, { readonly is: 'working' }>

/** How far the work is, and a way to give up; while it is kept, the bar only says that it goes on. */
export function Working(props: WorkingStage & { onCancel: () => void }): ReactNode {
  const { name, progress, onCancel } = props
  const id = useId()
  const what = (m: OpenMessages) => m[progress.stage](name ?? m.pasted)
  return (
    <div className="grid gap-2">
      <p id={id} role="status" className="text-sm">
        <SayOpen>{what}</SayOpen>
      </p>
      <progress
        aria-labelledby={id}
        className="h-2 w-full overflow-hidden rounded-full accent-ink"
        {...barOf(progress)}
      />
      <p>
        <Button onClick={onCancel}>
          <SayOpen>{(m) => m.cancel}</SayOpen>
        </Button>
      </p>
    </div>
  )
}

function barOf(progress: WorkingStage['progress']): { value?: number; max?: number } {
  switch (progress.stage) {
    case 'reading':
      return { value: progress.read, max: progress.of }
    case 'parsing':
      return { value: progress.share }
    case 'keeping':
      return {}
  }
}
