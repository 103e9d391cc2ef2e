import { type ReactNode, useRef, useState } from 'react'
import type { Opened } from '../../state/open.ts'
import { Button } from '../Button.tsx'
import { Say } from '../Language.tsx'
import type { ExportMenu } from './ExportMenu.tsx'

/** Opens the menu of exports, which is loaded when it is first wanted. */
export function ExportButton(props: { opened: Opened; points: Int32Array }): ReactNode {
  const button = useRef<HTMLButtonElement>(null)
  const [loaded, setLoaded] = useState<{ Menu: typeof ExportMenu | null } | null>(null)
  const [open, setOpen] = useState<'first' | 'last' | null>(null)
  const show = (at: 'first' | 'last' | null) => {
    setOpen(at)
    if (at && !loaded?.Menu) {
      import('./ExportMenu.tsx').then(
        ({ ExportMenu }) => setLoaded({ Menu: ExportMenu }),
        () => setLoaded({ Menu: null }),
      )
    }
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
      {loaded?.Menu && <loaded.Menu {...props} button={button} open={open} onOpen={show} />}
      {open && loaded?.Menu === null && (
        <p role="alert" className="text-sm">
          <Say>{(m) => m.notFetched}</Say>
        </p>
      )}
    </div>
  )
}
