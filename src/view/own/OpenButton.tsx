import { type ReactNode, Suspense, useEffect, useState } from 'react'
import type { Choose } from '../../state/address/choice.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { Button } from '../parts/Button.tsx'
import { Say } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'

const OpenMeeting = later(() => import('./OpenMeeting.tsx').then((m) => m.OpenMeeting))

/**
 * Opens the dialog for a meeting of one's own. It is loaded when it is first wanted, or when a file
 * is dragged over the page, since then it is about to be dropped.
 */
export function OpenButton(props: { opened: Opened; choose: Choose }): ReactNode {
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const want = () => setWanted(true)
    window.addEventListener('dragenter', want, { once: true })
    return () => window.removeEventListener('dragenter', want)
  }, [])
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Say>{(m) => m.openLabel}</Say>
      </Button>
      <Suspense>
        {(wanted || open) && <OpenMeeting {...props} open={open} onOpen={setOpen} />}
      </Suspense>
    </>
  )
}
