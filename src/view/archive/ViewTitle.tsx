import { type ComponentProps, type ReactNode, useEffect } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { useLead, Words } from '../parts/Language.tsx'
import { Title } from './Heading.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'
import { useArchiveTitle } from './useArchiveTitle.ts'

/** The heading of a view of an archive, by which the document is called as long as it is there: entries of the history are told apart. */
export function ViewTitle(props: {
  of: Localized | ComponentProps<typeof SayArchive>['children']
}): ReactNode {
  const { of } = props
  const { archive } = useArchive()
  const archiveTitle = useArchiveTitle(archive)
  const [lead, say] = [useLead(), useSayArchive()]
  const name = typeof of === 'function' ? say(of) : lead(of)
  useEffect(() => {
    document.title = `${name} · ${archiveTitle}`
    const { title } = document
    return () => {
      // Where the language changes with the view, the archive has said already what it is called now.
      if (document.title === title) document.title = archiveTitle
    }
  }, [name, archiveTitle])
  return (
    <Title>{typeof of === 'function' ? <SayArchive>{of}</SayArchive> : <Words of={of} />}</Title>
  )
}
