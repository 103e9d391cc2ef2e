import { type ReactNode, type RefObject, Suspense, useEffect, useState } from 'react'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { IS_ONE_FILE } from '../../state/release/edition.ts'
import { useLead } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { isOnSite } from './addresses.ts'
import { CopyDialog } from './CopyDialog.tsx'
import { exportsIn, publishedName } from './exports.ts'
import { Menu, MenuGroup, MenuItem } from './Menu.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { SayExport, useSayExport } from './SayExport.tsx'
import { SiteDialog } from './SiteDialog.tsx'
import { type Note, useExports } from './useExports.ts'

const MoreExports = later(() => import('./MoreExports.tsx').then((m) => m.MoreExports))
/** With it comes what makes a code of an address. */
const LinkDialog = later(() => import('./LinkDialog.tsx').then((m) => m.LinkDialog))

/** What can be exported, of the current filter or of the whole meeting, and what became of it. */
export function ExportMenu(props: {
  opened: Opened
  /** The points that filter and search leave. */
  points: Int32Array
  button: RefObject<HTMLButtonElement | null>
  open: 'first' | 'last' | null
  onOpen: (open: 'first' | 'last' | null) => void
}): ReactNode {
  const { opened, points, button, open, onOpen } = props
  const { meeting } = opened
  const say = useSayExport()
  const lead = useLead()
  const exports = useExports(meeting, points)
  const { scope, setScope, note, setNote, site, setSite } = exports
  const { subject, keep, save, print, link, snippet } = exports
  const [more, setMore] = useState(false)
  /** What has been asked for: the snippet to embed, or null for how to publish. */
  const [embedding, setEmbedding] = useState<{ readonly snippet: string | null } | null>(null)
  /** The address that is shown, to be sent to somebody. */
  const [linked, setLinked] = useState<string | null>(null)
  const address = open && !IS_ONE_FILE ? link() : null
  useEffect(() => {
    if (open) setNote(null)
  }, [open, setNote])

  const close = () => {
    onOpen(null)
    button.current?.focus()
  }
  /** The button has the focus before anything else happens: a dialog gives it back to what has it. */
  const closing = (act: () => void) => () => {
    close()
    act()
  }
  const saves = (group: Parameters<typeof exportsIn>[0]) =>
    exportsIn(group, meeting.transcript).map((format) => (
      <MenuItem key={format} onChoose={closing(() => save(format))}>
        <SayExport>{(m) => m[format]}</SayExport>
      </MenuItem>
    ))

  return (
    <>
      {open && (
        <Menu label={say((m) => m.menu)} at={open} button={button} onClose={close} onLeave={onOpen}>
          <MenuGroup label={<SayExport>{(m) => m.scope}</SayExport>}>
            <MenuItem checked={scope === 'chosen'} onChoose={() => setScope('chosen')}>
              <SayExport>{(m) => m.scopeChosen}</SayExport>
              <Count n={points.length} />
            </MenuItem>
            <MenuItem checked={scope === 'all'} onChoose={() => setScope('all')}>
              <SayExport>{(m) => m.scopeAll}</SayExport>
              <Count n={meeting.kindOf.length} />
            </MenuItem>
          </MenuGroup>
          <MenuGroup label={<SayExport>{(m) => m.data}</SayExport>}>
            {saves('data')}
            {!IS_ONE_FILE && (
              <MenuItem onChoose={closing(() => setMore(true))}>
                <SayExport>{(m) => m.moreFormats}</SayExport>
              </MenuItem>
            )}
          </MenuGroup>
          <MenuGroup label={<SayExport>{(m) => m.picture}</SayExport>}>
            {saves('picture')}
          </MenuGroup>
          <MenuGroup label={<SayExport>{(m) => m.toRead}</SayExport>}>
            {saves('toRead')}
            <MenuItem onChoose={closing(print)}>
              <SayExport>{(m) => m.print}</SayExport>
            </MenuItem>
          </MenuGroup>
          {(opened.own || isOnSite()) && (
            <MenuGroup
              label={<SayExport>{(m) => (opened.own ? m.onlyHere : m.elsewhere)}</SayExport>}
            >
              {address !== null && (
                <MenuItem onChoose={closing(() => setLinked(address))}>
                  <SayExport>{(m) => m.link}</SayExport>
                </MenuItem>
              )}
              <MenuItem onChoose={closing(() => setEmbedding({ snippet: snippet() }))}>
                <SayExport>{(m) => (opened.own ? m.publish : m.embed)}</SayExport>
              </MenuItem>
            </MenuGroup>
          )}
        </Menu>
      )}
      {note && !more && <NoteBox {...note} />}
      {more && (
        <Suspense>
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
            onClose={() => setMore(false)}
          />
        </Suspense>
      )}
      {site !== null && <SiteDialog file={site} onClose={() => setSite(null)} />}
      {linked !== null && (
        <Suspense>
          <LinkDialog
            title={lead(meeting.transcript.meeting.title)}
            address={linked}
            onClose={() => setLinked(null)}
          />
        </Suspense>
      )}
      {embedding?.snippet === null && (
        <PublishDialog
          file={publishedName(meeting.transcript.meeting.id)}
          onClose={() => setEmbedding(null)}
        />
      )}
      {embedding?.snippet && (
        <CopyDialog
          title={<SayExport>{(m) => m.embed.replace('…', '')}</SayExport>}
          hint={<SayExport>{(m) => m.embedHint}</SayExport>}
          label={say((m) => m.embed)}
          text={embedding.snippet}
          onClose={() => setEmbedding(null)}
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

const Count = ({ n }: { n: number }) => (
  <span className="ms-auto ps-4 text-muted tabular-nums">{grouped(n)}</span>
)
