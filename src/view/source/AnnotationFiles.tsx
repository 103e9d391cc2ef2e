import { group } from 'd3'
import { type ReactNode, useState } from 'react'
import { revealUnits } from '../../domain/format/reveal.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { writeAnnotations } from '../../domain/source/annotations.ts'
import { type ReadAnnotations, readAnnotations } from '../../domain/source/read-annotations.ts'
import { fingerprint } from '../../domain/text/fingerprint.ts'
import { MOST_SOURCE_BYTES } from '../../domain/text/limits.ts'
import { readText } from '../../domain/text/read-text.ts'
import type { SourceMessages } from '../../i18n/en/source.ts'
import type { SourceAtHand } from '../../state/own/source-at-hand.ts'
import { Button } from '../parts/Button.tsx'
import { FileButton } from '../parts/FileButton.tsx'
import { KIND_BORDER, KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Words } from '../parts/Language.tsx'
import { SayPoint } from '../parts/SayPoint.tsx'
import { useLanguageOfText } from '../parts/useLanguageOfText.ts'
import { SaySource } from './SaySource.tsx'

type Read =
  | { readonly file: string; readonly result: ReadAnnotations }
  | { readonly file: string; readonly result: null }

/** The points as a file of web annotations, and annotations read from one. */
export function AnnotationFiles(props: { meeting: Meeting; source: SourceAtHand }): ReactNode {
  const { meeting, source } = props
  const { transcript } = meeting
  const [read, setRead] = useState<Read | null>(null)
  const save = async () => {
    const page = writeAnnotations(transcript, source, await nameOf(source, transcript.source))
    const json = `${JSON.stringify(page, null, 2)}\n`
    download(`${transcript.meeting.id}.annotations.jsonld`, json)
  }
  const open = async (file: File) => {
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0))
    const opened = readText(new Uint8Array(bytes), { limit: MOST_SOURCE_BYTES })
    if (!opened.ok && opened.failure.code === 'too-large') {
      return setRead({ file: file.name, result: null })
    }
    const json = opened.ok ? opened.text : ''
    const name = await nameOf(source, transcript.source)
    setRead({ file: file.name, result: readAnnotations(json, source.text, name) })
  }
  return (
    <section
      aria-labelledby="annotations-heading"
      className="grid gap-2 border-t border-line pt-4 text-sm"
    >
      <h3 id="annotations-heading" className="font-bold">
        <SaySource>{(m) => m.annotations}</SaySource>
      </h3>
      <p className="text-muted">
        <SaySource>{(m) => m.annotationsHint}</SaySource>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={save}>
          <SaySource>{(m) => m.exportAnnotations}</SaySource>
        </Button>
        <FileButton accept=".json,.jsonld,application/json,application/ld+json" onFile={open}>
          <SaySource>{(m) => m.openAnnotations}</SaySource>
        </FileButton>
      </div>
      <div aria-live="polite" className="grid gap-2">
        {read && <Result read={read} text={source.text} />}
      </div>
    </section>
  )
}

function Result({ read: { file, result }, text }: { read: Read; text: string }): ReactNode {
  const languageOfText = useLanguageOfText()
  if (!result?.ok) {
    const why = (m: SourceMessages) => {
      if (!result) return m.fileTooLarge(file)
      return result.reason === 'not-json' ? m.notJson(file) : m.notAnnotations(file)
    }
    return (
      <p role="alert" className="rounded-lg bg-wash px-3 py-2">
        <SaySource>{why}</SaySource>
      </p>
    )
  }
  const language = languageOfText(text)
  return (
    <>
      <p className="font-semibold">
        <SaySource>{(m) => m.readCount(result.annotations.length, file)}</SaySource>
      </p>
      {[...group(result.unplaced, ({ why }) => why)].map(([why, items]) => (
        <p key={why} className="rounded-lg bg-wash px-3 py-2">
          <SaySource>
            {(m) => m.unplaced[why](items.map(({ number }) => number).join(', '))}
          </SaySource>
        </p>
      ))}
      <ol className="grid gap-3">
        {result.annotations
          .slice(0, MOST_SHOWN)
          .map(({ number, span, text: said, kind, speaker }) => (
            <li
              key={number}
              className={`border-s-3 ps-3 [contain-intrinsic-block-size:auto_4rem] [content-visibility:auto] ${kind ? KIND_BORDER[kind] : 'border-line'}`}
            >
              {kind && (
                <span className={`text-xs font-semibold ${KIND_TEXT[kind]}`}>
                  <KindMark kind={kind} /> <SayPoint>{(m) => m.kind[kind]}</SayPoint>
                </span>
              )}
              {speaker && (
                <p className="font-semibold">
                  <Words of={speaker} />
                </p>
              )}
              <p>
                <Words of={said} />
              </p>
              <blockquote lang={language} className="text-muted">
                {revealUnits(text.slice(span.start, span.end))}
              </blockquote>
            </li>
          ))}
      </ol>
    </>
  )
}

/** More than anybody reads in a list; all are counted. */
const MOST_SHOWN = 1000

/** The fingerprint of the text that is at hand, which a near match has of its own. */
async function nameOf(source: SourceAtHand, { sha256 }: { readonly sha256: string }) {
  if (source.likeness.how !== 'near') return sha256
  return await fingerprint(source.text).catch(() => 'unknown')
}

function download(name: string, json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/ld+json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has to have begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
