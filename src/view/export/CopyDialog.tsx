import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../Button.tsx'
import { Say } from '../Language.tsx'
import { ExportSay, useExportSay } from './ExportSay.tsx'

/** A text to copy, selected, with a button that does it and a way by hand where that is refused. */
export function CopyDialog(props: {
  title: ReactNode
  hint?: ReactNode
  text: string
  /** Whether copying has been refused already. */
  refused?: boolean
  onClose: () => void
}): ReactNode {
  const { text, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState<'new' | 'copied' | 'refused'>(
    props.refused ? 'refused' : 'new',
  )
  const say = useExportSay()

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    area.current?.focus()
    area.current?.select()
  }, [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('refused')
      area.current?.focus()
      area.current?.select()
    }
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby="copy-title"
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-2xl border border-line bg-surface p-5 text-ink shadow-xl backdrop:bg-black/40"
      onClose={onClose}
      onKeyDown={(event) => {
        // Escape belongs to the dialog: the page behind must not undo a filter.
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        dialog.current?.close()
      }}
    >
      <h2 id="copy-title" className="font-serif text-lg font-bold">
        {props.title}
      </h2>
      {props.hint && <p className="mt-1 text-sm text-muted">{props.hint}</p>}
      <textarea
        ref={area}
        readOnly
        rows={6}
        value={text}
        aria-label={say((m) => (props.hint ? m.embed : m.citation))}
        className="mt-3 block w-full resize-y rounded-lg border border-edge bg-paper px-3 py-2 text-sm"
      />
      <p
        role={state === 'refused' ? 'alert' : 'status'}
        className="mt-2 min-h-5 text-sm font-semibold"
      >
        {state === 'copied' && <ExportSay>{(m) => m.copied}</ExportSay>}
        {state === 'refused' && <ExportSay>{(m) => m.copyRefused}</ExportSay>}
      </p>
      <div className="mt-2 flex justify-end gap-2">
        <Button onClick={copy}>
          <ExportSay>{(m) => m.copy}</ExportSay>
        </Button>
        <Button onClick={() => dialog.current?.close()}>
          <Say>{(m) => m.close}</Say>
        </Button>
      </div>
    </dialog>
  )
}
