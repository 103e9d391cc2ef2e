import { type ReactNode, Suspense, useRef, useState } from 'react'
import type { Opened } from '../../state/opening/opened.ts'
import { Button } from '../parts/Button.tsx'
import { Say } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'

const ExportMenu = later(() => import('./ExportMenu.tsx').then((m) => m.ExportMenu))

/** Opens the menu of exports, which is loaded when it is first wanted. */
export function ExportButton(props: { opened: Opened; points: Int32Array }): ReactNode {
  const button = useRef<HTMLButtonElement>(null)
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState<'first' | 'last' | null>(null)
  const show = (at: 'first' | 'last' | null) => {
    setOpen(at)
    setWanted(true)
  }
  return (
    <div className="relative">
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onClick={() => show(open ? null : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          show(event.key === 'ArrowUp' ? 'last' : 'first')
        }}
      >
        <Say>{(m) => m.exportLabel}</Say>
      </Button>
      <Suspense>
        {wanted && <ExportMenu {...props} button={button} open={open} onOpen={show} />}
      </Suspense>
    </div>
  )
}
