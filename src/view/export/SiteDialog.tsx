import type { ReactNode } from 'react'
import { SITE_STEPS } from '../../i18n/publish-messages.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { DialogFoot } from '../parts/DialogFoot.tsx'
import { SayPublish } from './SayPublish.tsx'

/** What to do with a site that has been saved as an archive. */
export function SiteDialog(props: { file: string; onClose: () => void }): ReactNode {
  const { file, onClose } = props
  return (
    <Dialog title={<SayPublish>{(m) => m.siteTitle}</SayPublish>} onClose={onClose}>
      <div className="mt-2 grid gap-3 text-sm [overflow-wrap:anywhere]">
        <p>
          <SayPublish>{(m) => m.siteWhat(file)}</SayPublish>
        </p>
        <ul className="grid list-disc gap-1.5 ps-5">
          {SITE_STEPS.map((step) => (
            <li key={step}>
              <SayPublish>{(m) => m.siteSteps[step]}</SayPublish>
            </li>
          ))}
        </ul>
        <p>
          <SayPublish>{(m) => m.siteCheck}</SayPublish>
        </p>
        <p className="rounded-lg bg-wash px-3 py-2">
          <SayPublish>{(m) => m.publishText}</SayPublish>
        </p>
      </div>
      <DialogFoot onClose={onClose} />
    </Dialog>
  )
}
