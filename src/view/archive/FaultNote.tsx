import type { ReactNode } from 'react'
import type { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { readArchiveAddress } from '../../state/archive/archive-address.ts'
import { MINE } from '../../state/archive/archive-choice.ts'
import { addressNow } from '../../state/archive/archive-history.ts'
import { Button } from '../parts/Button.tsx'
import { Say } from '../parts/Language.tsx'
import { SayArchive } from './SayArchive.tsx'

/** Which file of an archive cannot be read, and what to do. */
export function FaultNote(props: {
  fault: ArchiveFault
  retry: () => void
  /** Whether nothing of the archive can be shown without it. */
  isWhole?: boolean
}): ReactNode {
  const { fault, retry, isWhole = false } = props
  const { archive } = readArchiveAddress(addressNow())
  const path = `${archive}/${fault.path}`
  const isMine = archive === MINE
  const Title = isWhole ? 'h1' : 'p'
  return (
    <div role="alert" className="grid justify-items-start gap-2 rounded-lg bg-wash p-4">
      <Title className="font-serif text-lg font-bold">
        <SayArchive>{(m) => (isWhole ? m.failedTitle : m.partFailed)}</SayArchive>
      </Title>
      <p>
        <SayArchive>
          {(m) => (isMine ? m.mine.failures.died : m.fault[fault.code](path.replace(/^\//, '')))}
        </SayArchive>
      </p>
      {!isMine && (
        <p className="text-muted">
          <SayArchive>{(m) => m.faultHelp[fault.code]}</SayArchive>
        </p>
      )}
      <p className="flex flex-wrap gap-2">
        <Button onClick={retry}>
          <Say>{(m) => m.retry}</Say>
        </Button>
        {(isMine || fault.code !== 'unreachable') && (
          <Button onClick={() => window.location.reload()}>
            <Say>{(m) => m.reload}</Say>
          </Button>
        )}
      </p>
    </div>
  )
}
