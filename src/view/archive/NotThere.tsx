import type { ComponentProps, ReactNode } from 'react'
import { onlyArchive } from '../../state/archive/archive-choice.ts'
import { ArchiveLink } from './ArchiveLink.tsx'
import { Title } from './Heading.tsx'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

/** That the archive does not have what the address names; the document has no name but the archive's then. */
export function NotThere({
  children,
}: Pick<ComponentProps<typeof SayArchive>, 'children'>): ReactNode {
  const { choice } = useArchive()
  return (
    <div className="grid justify-items-start gap-3">
      <Title>
        <SayArchive>{children}</SayArchive>
      </Title>
      <ArchiveLink to={onlyArchive(choice)}>
        <SayArchive>{(m) => m.toFront}</SayArchive>
      </ArchiveLink>
    </div>
  )
}
