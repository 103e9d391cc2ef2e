import { type ReactNode, useState } from 'react'
import { crashMessages } from '../../i18n/crash-messages.ts'
import type { CrashMessages } from '../../i18n/en/crash.ts'
import { OWN_SCRIPT } from '../../state/release/own-script.ts'
import { Button } from '../parts/Button.tsx'
import { createSay } from '../parts/Language.tsx'

const { Say } = createSay(crashMessages)

/** What a report of a fault should have in it, to be opened and copied. */
export function FaultDetails({ error }: { error: unknown }): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)
  const stack = (error instanceof Error && error.stack) || String(error)
  const text = [
    new Date().toISOString(),
    location.href,
    OWN_SCRIPT,
    navigator.userAgent,
    stack,
  ].join('\n')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    )
  return (
    <details className="text-sm">
      <summary className="cursor-pointer rounded-md py-1">
        <Say>{(m) => m.details}</Say>
      </summary>
      <pre className="my-2 max-h-60 overflow-auto rounded-lg bg-wash p-3 text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
        {text}
      </pre>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={copy}>
          <Say>{(m) => m.copy}</Say>
        </Button>
        <span aria-live="polite">{outcome && <Say>{(m: CrashMessages) => m[outcome]}</Say>}</span>
      </div>
    </details>
  )
}
