import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { Choose } from '../../state/choice.ts'
import type { Opened } from '../../state/open.ts'
import { Button } from '../Button.tsx'
import { Say } from '../Language.tsx'
import type { OpenMeeting } from './OpenMeeting.tsx'

/**
 * Opens the dialog for a meeting of one's own. It is loaded when it is first wanted, or when a file
 * is dragged over the page, since then it is about to be dropped.
 */
export function OpenButton(props: { opened: Opened; choose: Choose }): ReactNode {
  const [loaded, setLoaded] = useState<{ OpenMeeting: typeof OpenMeeting | null } | null>(null)
  const [open, setOpen] = useState(false)
  const load = useCallback(() => {
    import('./OpenMeeting.tsx').then(setLoaded, () => setLoaded({ OpenMeeting: null }))
  }, [])
  useEffect(() => {
    window.addEventListener('dragenter', load, { once: true })
    return () => window.removeEventListener('dragenter', load)
  }, [load])
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
          if (!loaded?.OpenMeeting) load()
        }}
      >
        <Say>{(m) => m.openLabel}</Say>
      </Button>
      {loaded?.OpenMeeting && <loaded.OpenMeeting {...props} open={open} onOpen={setOpen} />}
      {open && loaded?.OpenMeeting === null && (
        <p role="alert" className="text-sm">
          <Say>{(m) => m.notFetched}</Say>
        </p>
      )}
    </>
  )
}
