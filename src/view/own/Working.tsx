import { type ReactNode, useId } from 'react'
import type { OpenMessages } from '../../i18n/open-messages.ts'
import { Button } from '../Button.tsx'
import { SayOpen } from './SayOpen.tsx'
import type { Stage } from './useParsing.ts'

/** How far reading is; the parser does not know how far it is, so then the bar only says that it works. */
export function Working(
  props: Extract<Stage, { readonly is: 'working' }> & { onCancel: () => void },
): ReactNode {
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
        {...(progress.stage === 'reading' && { value: progress.read, max: progress.of })}
      />
      <p>
        <Button onClick={onCancel}>
          <SayOpen>{(m) => m.cancel}</SayOpen>
        </Button>
      </p>
    </div>
  )
}
