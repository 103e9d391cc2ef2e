import type { ComponentProps, ReactNode } from 'react'
import { onlyArchive } from '../../state/archive/archive-choice.ts'
import { ArchiveLink } from './ArchiveLink.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'
import { ViewTitle } from './ViewTitle.tsx'

/** That the archive does not have what the address names. */
export function NotThere({
  children,
}: Pick<ComponentProps<typeof SayArchive>, 'children'>): ReactNode {
  const { choice } = useArchive()
  return (
    <div className="grid justify-items-start gap-3">
      <ViewTitle of={children} />
      <ArchiveLink to={onlyArchive(choice)}>
        <SayArchive>{(m) => m.toFront}</SayArchive>
      </ArchiveLink>
    </div>
  )
}
