import type { ReactNode } from 'react'
import { SITE_STEPS } from '../../i18n/export-messages.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { DialogFoot } from '../parts/DialogFoot.tsx'
import { SayExport } from './SayExport.tsx'

/** What to do with a site that has been saved as an archive. */
export function SiteDialog(props: { file: string; onClose: () => void }): ReactNode {
  const { file, onClose } = props
  return (
    <Dialog title={<SayExport>{(m) => m.siteTitle}</SayExport>} onClose={onClose}>
      <div className="mt-2 grid gap-3 text-sm [overflow-wrap:anywhere]">
        <p>
          <SayExport>{(m) => m.siteWhat(file)}</SayExport>
        </p>
        <ul className="grid list-disc gap-1.5 ps-5">
          {SITE_STEPS.map((step) => (
            <li key={step}>
              <SayExport>{(m) => m.siteSteps[step]}</SayExport>
            </li>
          ))}
        </ul>
        <p>
          <SayExport>{(m) => m.siteCheck}</SayExport>
        </p>
        <p className="rounded-lg bg-wash px-3 py-2">
          <SayExport>{(m) => m.publishText}</SayExport>
        </p>
      </div>
      <DialogFoot onClose={onClose} />
    </Dialog>
  )
}
