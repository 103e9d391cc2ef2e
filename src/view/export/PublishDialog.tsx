import type { ReactNode } from 'react'
import { PUBLISH_STEPS } from '../../i18n/export-messages.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { DialogFoot } from '../parts/DialogFoot.tsx'
import { transcriptAddress } from './addresses.ts'
import { SayExport } from './SayExport.tsx'

/** What to do so that others can open a meeting that only this browser has. */
export function PublishDialog(props: { file: string; onClose: () => void }): ReactNode {
  const { file, onClose } = props
  const address = transcriptAddress(`transcripts/${file}`)
  return (
    <Dialog title={<SayExport>{(m) => m.publish.replace('…', '')}</SayExport>} onClose={onClose}>
      <div className="mt-2 grid gap-3 text-sm [overflow-wrap:anywhere]">
        <p>
          <SayExport>{(m) => m.publishWhy}</SayExport>
        </p>
        <ol className="grid list-decimal gap-1.5 ps-5">
          {PUBLISH_STEPS.map((step) => (
            <li key={step}>
              <SayExport>{(m) => m.publishSteps[step](file, address)}</SayExport>
            </li>
          ))}
        </ol>
        <p className="rounded-lg bg-wash px-3 py-2">
          <SayExport>{(m) => m.publishText}</SayExport>
        </p>
      </div>
      <DialogFoot onClose={onClose} />
    </Dialog>
  )
}
