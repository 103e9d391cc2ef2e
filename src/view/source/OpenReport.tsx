import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import type { OpenTranscript } from '../../domain/format/transcript.ts'
import { acceptOf, FORMATS } from '../../domain/parse/formats.ts'
import type { SourceMessages } from '../../i18n/en/source.ts'
import { failuresInWords } from '../../i18n/parse-failures.ts'
import { openSource, type Refusal } from '../../state/own/open-source.ts'
import { FileButton } from '../parts/FileButton.tsx'
import { createSay, useWordingsIn } from '../parts/Language.tsx'
import { SaySource } from './SaySource.tsx'

/** A report as plain text. */
const ACCEPT = acceptOf(FORMATS.filter(({ format }) => format === 'prose'))

const { Say: SayFailure } = createSay(failuresInWords)

/** Explains that the text is not here, and takes the reader's file. */
export function OpenReport({ transcript }: { transcript: OpenTranscript }): ReactNode {
  const { publisher } = transcript.source
  const wordingsIn = useWordingsIn()
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<{ file: string; refusal: Refusal } | null>(null)
  const latest = useRef<File | null>(null)
  const open = async (file: File) => {
    latest.current = file
    setBusy(true)
    setRefused(null)
    const refusal = await openSource(transcript, file)
    if (latest.current !== file) return
    setBusy(false)
    if (refusal) setRefused({ file: file.name, refusal })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) open(file)
  }
  return (
    <>
      <p className="max-w-prose">
        <SaySource>{(m) => m.notShipped}</SaySource>{' '}
        <SaySource>
          {(m, language) => m.bring(publisher && wordingsIn(publisher, language)[0]!.text)}
        </SaySource>
      </p>
      <div
        role="group"
        aria-labelledby="source-heading"
        data-takes-report
        data-over={over || undefined}
        className="grid justify-items-start gap-2 rounded-xl border-2 border-dashed border-line px-5 py-6 data-over:border-edge data-over:bg-wash"
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <FileButton accept={ACCEPT} onFile={open}>
            <SaySource>{(m) => m.openReport}</SaySource>
          </FileButton>
          <span className="text-sm text-muted pointer-coarse:hidden">
            <SaySource>{(m) => m.dropHere}</SaySource>
          </span>
        </div>
        <p className="text-sm text-muted">
          <SaySource>{(m) => m.staysHere}</SaySource>
        </p>
      </div>
      <div aria-live="polite">
        {busy && (
          <p>
            <SaySource>{(m) => m.opening}</SaySource>
          </p>
        )}
        {refused && (
          <div role="alert" className="grid gap-1 rounded-lg bg-wash px-3 py-2 text-sm">
            <p className="font-bold">
              <SaySource>{(m) => m.refusedTitle(refused.file)}</SaySource>
            </p>
            <p>
              <Why refusal={refused.refusal} length={transcript.source.length} />
            </p>
            <p>
              <SaySource>{(m) => m.help[refused.refusal.reason]}</SaySource>
            </p>
          </div>
        )}
      </div>
    </>
  )
}

function Why({ refusal, length }: { refusal: Refusal; length: number }): ReactNode {
  if (refusal.reason === 'not-text') {
    return <SayFailure>{(wordsOf) => wordsOf(refusal.failure).what}</SayFailure>
  }
  return <SaySource>{(m) => reason(m, refusal, length)}</SaySource>
}

function reason(
  m: SourceMessages,
  refusal: Exclude<Refusal, { readonly reason: 'not-text' }>,
  length: number,
): string {
  switch (refusal.reason) {
    case 'length':
      return m.refused.length(refusal.length, length)
    case 'words':
      return m.refused.words(refusal.agreement.found, refusal.agreement.of)
    default:
      return m.refused[refusal.reason]
  }
}
