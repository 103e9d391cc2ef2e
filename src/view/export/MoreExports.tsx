import type { ReactNode } from 'react'
import { messages } from '../../i18n/messages.ts'
import { moreExportMessages } from '../../i18n/more-export-messages.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { DialogFoot } from '../parts/DialogFoot.tsx'
import { createSay } from '../parts/Language.tsx'
import { moreContent, moreFormatsFor, moreName } from './more-exports.ts'
import type { Subject } from './Subject.ts'
import type { Save } from './useExports.ts'

const { Say, useSay } = createSay((language) => ({
  ...moreExportMessages(language),
  points: messages(language).pointsCount,
}))

/** Formats for other programs, each with what it is for and what it cannot hold. */
export function MoreExports(props: {
  subject: Subject
  save: Save
  note: ReactNode
  onClose: () => void
}): ReactNode {
  const { subject, save, note, onClose } = props
  const say = useSay()
  return (
    <Dialog title={<Say>{(m) => m.title}</Say>} onClose={onClose}>
      <p className="mt-1 text-sm text-muted">
        <Say>{(m) => m.about(m.points(subject.points.length))}</Say>
      </p>
      <ul className="mt-3 grid gap-3 text-sm">
        {moreFormatsFor(subject).map((format) => (
          <li key={format} className="grid justify-items-start gap-1">
            <Button
              aria-label={say((m) => m.save(m.formats[format].name))}
              onClick={() =>
                save(
                  (of) => moreName(of, format),
                  (of) => moreContent(of, format),
                )
              }
            >
              <Say>{(m) => m.formats[format].name}</Say>
            </Button>
            <p className="text-muted">
              <Say>{(m) => m.formats[format].what}</Say>
            </p>
          </li>
        ))}
      </ul>
      {note}
      <DialogFoot onClose={onClose} />
    </Dialog>
  )
}
