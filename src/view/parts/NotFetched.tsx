import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isReleaseNewer } from '../../state/release/newer-release.ts'
import { afterPaint } from '../../state/timing/after-paint.ts'
import { Button } from './Button.tsx'
import { Say } from './Language.tsx'

/**
 * Stands where a part of the page belongs that could not be fetched. `retry` asks for it again; what
 * stands here then gets the focus. To load the page anew is offered where that may help better.
 */
export function NotFetched({ retry }: { retry: () => unknown }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const [tries, setTries] = useState(0)
  const [isTrying, setTrying] = useState(false)
  const [isNewer, setNewer] = useState(false)
  useEffect(() => {
    isReleaseNewer().then(setNewer)
  }, [])
  const again = async () => {
    const { previousElementSibling: before, parentElement: around } = box.current!
    setTrying(true)
    await retry()
    setTrying(false)
    setTries(tries + 1)
    afterPaint(() => {
      const here = before ? before.nextElementSibling : around!.firstElementChild
      if (document.activeElement !== document.body || !(here instanceof HTMLElement)) return
      here.tabIndex = Math.max(here.tabIndex, -1)
      here.focus()
    })
  }
  return (
    <div
      ref={box}
      role="alert"
      className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-lg bg-wash px-3 py-1.5 text-sm"
    >
      <p>
        <Say>{(m) => (isTrying ? m.loading : m.notFetched)}</Say>
        {isNewer && <Say>{(m) => m.newRelease}</Say>}
      </p>
      <Button onClick={again}>
        <Say>{(m) => m.retry}</Say>
      </Button>
      {(isNewer || tries > 0) && (
        <Button onClick={() => location.reload()}>
          <Say>{(m) => m.reload}</Say>
        </Button>
      )}
    </div>
  )
}
