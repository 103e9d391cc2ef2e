import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { embedSnippet } from '../../domain/export/embed-snippet.ts'
import { NO_FILTER } from '../../domain/meeting/filter.ts'
import { grouped } from '../../i18n/grouped.ts'
import { readAddress } from '../../state/address/address.ts'
import { clearChoice } from '../../state/address/choice.ts'
import { currentSearch } from '../../state/address/history.ts'
import { resolveChoice } from '../../state/address/resolve.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { useDisplay, useLead } from '../parts/Language.tsx'
import { publicAddress } from './addresses.ts'
import { CopyDialog } from './CopyDialog.tsx'
import { download } from './download.ts'
import { contentOf, type Format, nameOf, publishedName, type Subject } from './files.ts'
import { Menu, MenuGroup, MenuItem } from './Menu.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { PictureTooLarge } from './png.ts'
import { SayExport, useSayExport } from './SayExport.tsx'

type Note = { readonly is: 'status' | 'alert'; readonly text: string; readonly stays?: true }
/** How long a message that nothing depends on stays, in milliseconds. */
const NOTE_STAYS = 6000

const DATA: readonly Format[] = ['csv', 'json', 'gexf', 'graphml']
const TO_READ: readonly Format[] = ['markdown', 'html']
const PICTURE: readonly Format[] = ['svg', 'png']

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
  const display = useDisplay()
  const lead = useLead()
  const say = useSayExport()
  const [scope, setScope] = useState<'chosen' | 'all'>('chosen')
  const [note, setNote] = useState<Note | null>(null)
  /** What has been asked for: the snippet to embed, or null for how to publish. */
  const [embedding, setEmbedding] = useState<{ readonly snippet: string | null } | null>(null)

  useEffect(() => {
    if (note?.is !== 'status' || note.stays) return
    const timer = setTimeout(() => setNote(null), NOTE_STAYS)
    return () => clearTimeout(timer)
  }, [note])
  useEffect(() => {
    if (open) setNote(null)
  }, [open])

  const close = () => {
    onOpen(null)
    button.current?.focus()
  }
  const subject = (): Subject => {
    const { choice, filter } = resolveChoice(readAddress(currentSearch()).choice, meeting)
    const full = { ...choice, embed: false }
    return scope === 'chosen'
      ? { meeting, points, filter, choice: full, display }
      : {
          meeting,
          points: Int32Array.from(meeting.kindOf.keys()),
          filter: NO_FILTER,
          choice: clearChoice(full),
          display,
        }
  }
  const save = async (format: Format) => {
    close()
    const of = subject()
    const name = nameOf(of, format)
    setNote({ is: 'status', text: say((m) => m.saving(name)), stays: true })
    try {
      download(name, await contentOf(of, format))
      setNote({ is: 'status', text: say((m) => m.saved(name)) })
    } catch (error) {
      const text =
        error instanceof PictureTooLarge
          ? say((m) => m.pictureTooLarge)
          : format === 'png'
            ? say((m) => m.pictureFailed)
            : say((m) => m.failed(name))
      setNote({ is: 'alert', text })
    }
  }
  const embed = () => {
    const { choice } = subject()
    const title = lead(meeting.transcript.meeting.title)
    // The dialog gives the focus back to what has it now.
    close()
    const address = publicAddress({ ...choice, lang: display, embed: true })
    setEmbedding({ snippet: address && embedSnippet(address, title) })
  }
  const print = () => {
    close()
    try {
      window.print()
    } catch {
      // Browsers inside of other programs have no printing.
      setNote({ is: 'alert', text: say((m) => m.notPrinted) })
    }
  }
  const saves = (formats: readonly Format[]) =>
    formats.map((format) => (
      <MenuItem key={format} onChoose={() => save(format)}>
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
          <MenuGroup label={<SayExport>{(m) => m.data}</SayExport>}>{saves(DATA)}</MenuGroup>
          <MenuGroup label={<SayExport>{(m) => m.picture}</SayExport>}>{saves(PICTURE)}</MenuGroup>
          <MenuGroup label={<SayExport>{(m) => m.toRead}</SayExport>}>
            {saves(TO_READ)}
            <MenuItem onChoose={print}>
              <SayExport>{(m) => m.print}</SayExport>
            </MenuItem>
          </MenuGroup>
          <MenuGroup
            label={<SayExport>{(m) => (opened.own ? m.onlyHere : m.elsewhere)}</SayExport>}
          >
            <MenuItem onChoose={embed}>
              <SayExport>{(m) => (opened.own ? m.publish : m.embed)}</SayExport>
            </MenuItem>
          </MenuGroup>
        </Menu>
      )}
      {note && (
        <p
          role={note.is}
          className="absolute end-0 top-full z-20 mt-1 w-max max-w-64 rounded-lg border border-line bg-surface px-3 py-2 text-sm shadow-lg"
        >
          {note.text}
        </p>
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
          text={embedding.snippet}
          onClose={() => setEmbedding(null)}
        />
      )}
    </>
  )
}

const Count = ({ n }: { n: number }) => (
  <span className="ms-auto ps-4 text-muted tabular-nums">{grouped(n)}</span>
)
