import type { ReactNode } from 'react'
import { PUBLISH_STEPS } from '../../i18n/export-messages.ts'
import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { Say } from '../Language.tsx'
import { transcriptAddress } from './addresses.ts'
import { ExportSay } from './ExportSay.tsx'

/** What to do so that others can open a meeting that only this browser has. */
export function PublishDialog(props: { file: string; onClose: () => void }): ReactNode {
  const { file, onClose } = props
  const address = transcriptAddress(`transcripts/${file}`)
  return (
    <Dialog title={<ExportSay>{(m) => m.publish.replace('…', '')}</ExportSay>} onClose={onClose}>
      <div className="mt-2 grid gap-3 text-sm [overflow-wrap:anywhere]">
        <p>
          <ExportSay>{(m) => m.publishWhy}</ExportSay>
        </p>
        <ol className="grid list-decimal gap-1.5 ps-5">
          {PUBLISH_STEPS.map((step) => (
            <li key={step}>
              <ExportSay>{(m) => m.publishSteps[step](file, address)}</ExportSay>
            </li>
          ))}
        </ol>
        <p className="rounded-lg bg-wash px-3 py-2">
          <ExportSay>{(m) => m.publishText}</ExportSay>
        </p>
      </div>
      <div className="mt-4 flex justify-end">
        <Button onClick={onClose}>
          <Say>{(m) => m.close}</Say>
        </Button>
      </div>
    </Dialog>
  )
}
