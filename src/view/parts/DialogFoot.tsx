import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { SayPoint } from './SayPoint.tsx'

/** What a dialog ends with that is only read: the way out. */
export function DialogFoot({ onClose }: { onClose: () => void }): ReactNode {
  return (
    <div className="mt-4 flex justify-end">
      <Button onClick={onClose}>
        <SayPoint>{(m) => m.close}</SayPoint>
      </Button>
    </div>
  )
}
