import type { ReactNode } from 'react'
import type { OpenMessages } from '../../i18n/en/open.ts'
import { Button } from '../parts/Button.tsx'
import { SayOpen, useSayOpen } from './SayOpen.tsx'

/** Something to be done with one meeting of the list; its name says with which. */
export function RowAction(props: {
  title: string
  message: (m: OpenMessages) => string
  focused?: boolean
  onClick: () => void
}): ReactNode {
  const { title, message, focused = false, onClick } = props
  const say = useSayOpen()
  return (
    <Button
      aria-label={say((m) => m.of(message(m), title))}
      className="min-h-7 px-2 py-0.5 text-xs"
      data-focus={focused || undefined}
      onClick={onClick}
    >
      <SayOpen>{message}</SayOpen>
    </Button>
  )
}
