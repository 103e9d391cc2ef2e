import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { SayExport } from './SayExport.tsx'

/** A text to copy, selected, with a button that does it and a way by hand where that is refused. */
export function CopyDialog(props: {
  title: ReactNode
  hint?: ReactNode
  /** What the text is. */
  label: string
  text: string
  /** How many lines of it are seen at once. */
  rows?: number
  onClose: () => void
  /** What else can be done with what the text is about, and below it how that looks. */
  actions?: ReactNode
  children?: ReactNode
}): ReactNode {
  const { text, onClose } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState<'new' | 'copied' | 'refused'>('new')

  useEffect(() => {
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
    <Dialog title={props.title} onClose={onClose}>
      {props.hint && <p className="mt-1 text-sm text-muted">{props.hint}</p>}
      <textarea
        ref={area}
        readOnly
        rows={props.rows ?? 6}
        value={text}
        aria-label={props.label}
        className="mt-3 block w-full resize-y rounded-lg border border-edge bg-paper px-3 py-2 text-sm"
      />
      <p
        role={state === 'refused' ? 'alert' : 'status'}
        className="mt-2 min-h-5 text-sm font-semibold"
      >
        {state === 'copied' && <SayExport>{(m) => m.copied}</SayExport>}
        {state === 'refused' && <SayExport>{(m) => m.copyRefused}</SayExport>}
      </p>
      {props.children}
      <div className="mt-2 flex flex-wrap justify-end gap-2">
        {props.actions}
        <Button onClick={copy}>
          <SayExport>{(m) => m.copy}</SayExport>
        </Button>
        <Button onClick={onClose}>
          <SayPoint>{(m) => m.close}</SayPoint>
        </Button>
      </div>
    </Dialog>
  )
}
