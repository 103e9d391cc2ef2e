import type { ReactNode } from 'react'
import { PUBLISH_STEPS } from '../../i18n/publish-messages.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { DialogFoot } from '../parts/DialogFoot.tsx'
import { transcriptAddress } from './addresses.ts'
import { SayExport } from './SayExport.tsx'
import { SayPublish } from './SayPublish.tsx'

/** What to do so that others can open a meeting that only this browser has. */
export function PublishDialog(props: { file: string; onClose: () => void }): ReactNode {
  const { file, onClose } = props
  const address = transcriptAddress(`transcripts/${file}`)
  return (
    <Dialog title={<SayExport>{(m) => m.publish.replace('…', '')}</SayExport>} onClose={onClose}>
      <div className="mt-2 grid gap-3 text-sm [overflow-wrap:anywhere]">
        <p>
          <SayPublish>{(m) => m.publishWhy}</SayPublish>
        </p>
        <ol className="grid list-decimal gap-1.5 ps-5">
          {PUBLISH_STEPS.map((step) => (
            <li key={step}>
              <SayPublish>{(m) => m.publishSteps[step](file, address)}</SayPublish>
            </li>
          ))}
        </ol>
        <p className="rounded-lg bg-wash px-3 py-2">
          <SayPublish>{(m) => m.publishText}</SayPublish>
        </p>
      </div>
      <DialogFoot onClose={onClose} />
    </Dialog>
  )
}
