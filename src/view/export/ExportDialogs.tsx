import { type ReactNode, Suspense } from 'react'
import type { Opened } from '../../state/opening/opened.ts'
import { useLead } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { CopyDialog } from './CopyDialog.tsx'
import { publishedName } from './exports.ts'
import { PublishDialog } from './PublishDialog.tsx'
import { SayExport, useSayExport } from './SayExport.tsx'
import { SiteDialog } from './SiteDialog.tsx'
import type { Note, useExports } from './useExports.ts'

const MoreExports = later(() => import('./MoreExports.tsx').then((m) => m.MoreExports))
/** With it comes what makes a code of an address. */
const LinkDialog = later(() => import('./LinkDialog.tsx').then((m) => m.LinkDialog))

/** What has been asked for in the menu that is shown in a dialog. */
export type Asked =
  | { readonly for: 'more' }
  /** The address that is shown, to be sent to somebody. */
  | { readonly for: 'link'; readonly address: string }
  /** The snippet to embed, or null for how to publish. */
  | { readonly for: 'embed'; readonly snippet: string | null }

/** The dialogs of the menu of exports, and what became of a file. */
export function ExportDialogs(props: {
  opened: Opened
  exports: ReturnType<typeof useExports>
  asked: Asked | null
  onAsk: (asked: null) => void
}): ReactNode {
  const { opened, exports, asked, onAsk } = props
  const { note, site, setSite, subject, keep } = exports
  const { meeting: about } = opened.meeting.transcript
  const say = useSayExport()
  const lead = useLead()
  const close = () => onAsk(null)
  return (
    <>
      {note && asked?.for !== 'more' && <NoteBox {...note} />}
      {site !== null && <SiteDialog file={site} onClose={() => setSite(null)} />}
      <Suspense>
        {asked?.for === 'more' && (
          <MoreExports
            subject={subject()}
            save={keep}
            note={
              note && (
                <p role={note.is} className="mt-3 rounded-lg bg-wash px-3 py-2 text-sm">
                  {note.text}
                </p>
              )
            }
            onClose={close}
          />
        )}
        {asked?.for === 'link' && (
          <LinkDialog title={lead(about.title)} address={asked.address} onClose={close} />
        )}
      </Suspense>
      {asked?.for === 'embed' && asked.snippet === null && (
        <PublishDialog file={publishedName(about.id)} onClose={close} />
      )}
      {asked?.for === 'embed' && asked.snippet !== null && (
        <CopyDialog
          title={<SayExport>{(m) => m.embed.replace('…', '')}</SayExport>}
          hint={<SayExport>{(m) => m.embedHint}</SayExport>}
          label={say((m) => m.embed)}
          text={asked.snippet}
          onClose={close}
        />
      )}
    </>
  )
}

const NoteBox = ({ is, text }: Note) => (
  <p
    role={is}
    className="absolute end-0 top-full z-20 mt-1 w-max max-w-64 rounded-lg border border-line bg-surface px-3 py-2 text-sm shadow-lg"
  >
    {text}
  </p>
)
