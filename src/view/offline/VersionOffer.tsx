import { type ReactNode, useState } from 'react'
import { offlineMessages } from '../../i18n/offline-messages.ts'
import { Button } from '../parts/Button.tsx'
import { createSay } from '../parts/Language.tsx'

const { Say } = createSay(offlineMessages)

/** Offers a newer version, and says that it is being taken. */
export function VersionOffer(props: { take: () => void; onLater: () => void }): ReactNode {
  const { take, onLater } = props
  const [isTaking, setTaking] = useState(false)
  if (isTaking)
    return (
      <p
        ref={(told) => told?.focus()}
        tabIndex={-1}
        className="pointer-events-auto rounded-lg border border-line bg-surface px-4 py-2.5 text-sm shadow-lg outline-none"
      >
        <Say>{(m) => m.updating}</Say>
      </p>
    )
  return (
    <div className="pointer-events-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-2 rounded-lg border border-line bg-surface px-4 py-2.5 text-sm shadow-lg">
      <p className="grow">
        <Say>{(m) => m.newVersion}</Say>
      </p>
      <Button
        onClick={() => {
          setTaking(true)
          take()
        }}
      >
        <Say>{(m) => m.update}</Say>
      </Button>
      <Button onClick={onLater}>
        <Say>{(m) => m.notNow}</Say>
      </Button>
    </div>
  )
}
