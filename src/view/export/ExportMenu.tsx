import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { grouped } from '../../i18n/words/grouped.ts'
import type { Opened } from '../../state/opening/opened.ts'
import { IS_ONE_FILE } from '../../state/release/edition.ts'
import { isOnSite } from './addresses.ts'
import { type Asked, ExportDialogs } from './ExportDialogs.tsx'
import { exportsIn } from './exports.ts'
import { Menu, MenuGroup, MenuItem } from './Menu.tsx'
import { SayExport, useSayExport } from './SayExport.tsx'
import { useExports } from './useExports.ts'

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
  const exports = useExports(meeting, points)
  const { scope, setScope, setNote, save, print, link, snippet } = exports
  const [asked, setAsked] = useState<Asked | null>(null)
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
              <MenuItem onChoose={closing(() => setAsked({ for: 'more' }))}>
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
                <MenuItem onChoose={closing(() => setAsked({ for: 'link', address }))}>
                  <SayExport>{(m) => m.link}</SayExport>
                </MenuItem>
              )}
              <MenuItem onChoose={closing(() => setAsked({ for: 'embed', snippet: snippet() }))}>
                <SayExport>{(m) => (opened.own ? m.publish : m.embed)}</SayExport>
              </MenuItem>
            </MenuGroup>
          )}
        </Menu>
      )}
      <ExportDialogs opened={opened} exports={exports} asked={asked} onAsk={setAsked} />
    </>
  )
}

const Count = ({ n }: { n: number }) => (
  <span className="ms-auto ps-4 text-muted tabular-nums">{grouped(n)}</span>
)
