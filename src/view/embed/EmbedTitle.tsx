import { type ReactNode, useEffect, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choice } from '../../state/address/choice.ts'
import { absoluteAddress } from '../export/addresses.ts'
import { SayExport, useSayExport } from '../export/SayExport.tsx'
import { Words } from '../parts/Language.tsx'
import { openLinksOutside, tellHeight } from './frame.ts'

/**
 * All that a page in a frame has of a header: its title, which leads to the full page. While it is
 * there the page tells its height to the page around it and opens links outside the frame.
 */
export function EmbedTitle({ meeting, choice }: { meeting: Meeting; choice: Choice }): ReactNode {
  const say = useSayExport()
  useEffect(() => tellHeight(), [])
  const [blocked, setBlocked] = useState<string | null>(null)
  useEffect(() => openLinksOutside(setBlocked), [])
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h1 className="font-serif text-lg leading-snug font-bold text-balance">
        <a
          href={absoluteAddress({ ...choice, embed: false })}
          target="_blank"
          rel="noopener"
          title={say((m) => m.fullPage)}
          className="hover:underline"
        >
          <Words of={meeting.transcript.meeting.title} />
          <span aria-hidden="true"> ↗</span>
          <span className="sr-only">
            {' '}
            <SayExport>{(m) => m.fullPage}</SayExport>
          </span>
        </a>
      </h1>
      {blocked !== null && (
        <p role="alert" className="basis-full text-sm [overflow-wrap:anywhere]">
          <SayExport>{(m) => m.windowBlocked}</SayExport>{' '}
          <span className="select-all">{blocked}</span>
        </p>
      )}
    </header>
  )
}
