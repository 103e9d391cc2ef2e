import type { ReactNode } from 'react'
import { ENGLISH } from '../../domain/text/language.ts'
import { themeHelpMessages } from '../../i18n/theme-help-messages.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { DialogFoot } from '../parts/DialogFoot.tsx'
import { createSay } from '../parts/Language.tsx'

/** All languages have as many paragraphs. */
const { text, limits } = themeHelpMessages(ENGLISH)

const { Say: SayHelp } = createSay(themeHelpMessages)

/** How themes are found, and what they cannot tell. */
export function ThemeHelp({ onClose }: { onClose: () => void }): ReactNode {
  return (
    <Dialog title={<SayHelp>{(m) => m.title}</SayHelp>} onClose={onClose}>
      <div className="mt-2 grid gap-3 text-sm">
        {text.map((paragraph, i) => (
          <p key={paragraph}>
            <SayHelp>{(m) => m.text[i]!}</SayHelp>
          </p>
        ))}
        <h3 className="font-bold">
          <SayHelp>{(m) => m.limitsTitle}</SayHelp>
        </h3>
        <ul className="grid list-disc gap-1.5 ps-5">
          {limits.map((limit, i) => (
            <li key={limit}>
              <SayHelp>{(m) => m.limits[i]!}</SayHelp>
            </li>
          ))}
        </ul>
      </div>
      <DialogFoot onClose={onClose} />
    </Dialog>
  )
}
