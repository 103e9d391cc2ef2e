import type { ReactNode } from 'react'
import { Button } from '../parts/Button.tsx'
import { SayOpen } from './SayOpen.tsx'

/** Asks whether a meeting is really to be deleted. */
export function RemoveSure(props: {
  title: string
  onRemove: () => void
  onCancel: () => void
}): ReactNode {
  const { title, onRemove, onCancel } = props
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 text-sm">
      <p>
        <SayOpen>{(m) => m.removeSure(title)}</SayOpen>
      </p>
      <Button onClick={onRemove}>
        <SayOpen>{(m) => m.remove}</SayOpen>
      </Button>
      <Button data-focus onClick={onCancel}>
        <SayOpen>{(m) => m.cancel}</SayOpen>
      </Button>
    </div>
  )
}
