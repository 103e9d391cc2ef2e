import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { excerptsOf } from '../../domain/archive/export/excerpts.ts'
import { fileName } from '../../domain/export/file-name.ts'
import { questionOf } from '../../state/archive/archive-choice.ts'
import { download } from '../export/download.ts'
import { Button } from '../parts/Button.tsx'
import { useLead } from '../parts/Language.tsx'
import { collect } from './collect.ts'
import { FaultNote } from './FaultNote.tsx'
import { madeOf, POINT_FILES, type PointFormat } from './point-files.ts'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

type State =
  | { readonly is: 'ready' | 'stopped' | 'failed' }
  | { readonly is: 'writing'; readonly done: number; readonly total: number | null }
  | { readonly is: 'written'; readonly name: string; readonly points: number }
  | { readonly is: 'fault'; readonly fault: ArchiveFault; readonly format: PointFormat }

const FORMATS = Object.keys(POINT_FILES) as PointFormat[]

/**
 * Writes all points that the choice leaves, not only those that stand on the page, as a file: how far that is, and how to stop it.
 * @param name what the file is of.
 */
export function ExportPoints({ name }: { name: string }): ReactNode {
  const { archive, choice } = useArchive()
  const lead = useLead()
  const say = useSayArchive()
  const [state, setState] = useState<State>({ is: 'ready' })
  const stopping = useRef<AbortController | null>(null)
  useEffect(() => () => stopping.current?.abort(), [])
  const write = async (format: PointFormat) => {
    stopping.current?.abort()
    const stop = new AbortController()
    stopping.current = stop
    const { signal } = stop
    setState({ is: 'writing', done: 0, total: null })
    const file: (typeof POINT_FILES)[PointFormat] & { readonly what?: string } = POINT_FILES[format]
    try {
      const { total, read } = await excerptsOf(archive, questionOf(choice), signal)
      async function* told() {
        let done = 0
        setState({ is: 'writing', done, total })
        for await (const excerpt of read()) {
          done += excerpt.numbers.length
          setState({ is: 'writing', done, total })
          yield excerpt
        }
      }
      const title = lead(archive.summary.title)
      const pieces = file.write(told(), madeOf(archive, choice, title, lead))
      const content = await collect(pieces, file.mediaType)
      signal.throwIfAborted()
      const all = archive.summary.points.reduce((sum, n) => sum + n, 0)
      const called = fileName(name, total < all, file.extension, file.what)
      download(called, content)
      setState({ is: 'written', name: called, points: total })
    } catch (error) {
      // Another one has begun, or nobody is there any more.
      if (stopping.current !== stop) return
      if (signal.aborted) setState({ is: 'stopped' })
      else if (error instanceof ArchiveFault) setState({ is: 'fault', fault: error, format })
      else setState({ is: 'failed' })
    }
  }
  const isWriting = state.is === 'writing'
  return (
    <div className="grid gap-3 rounded-lg bg-wash/60 p-3 text-sm">
      <p className="text-muted">
        <SayArchive>{(m) => m.export.help}</SayArchive>
      </p>
      <ul className="flex flex-wrap gap-2">
        {FORMATS.map((format) => (
          <li key={format}>
            <Button disabled={isWriting} onClick={() => write(format)}>
              <SayArchive>{(m) => m.export.formats[format]}</SayArchive>
            </Button>
          </li>
        ))}
      </ul>
      {isWriting && (
        <div className="flex flex-wrap items-center gap-3">
          <progress
            aria-label={say((m) => m.export.title)}
            className="h-2 w-48 accent-ink"
            max={state.total ?? 1}
            value={state.total === null ? undefined : state.done}
          />
          <span className="tabular-nums">
            <SayArchive>
              {(m) =>
                state.total === null ? m.reading : m.export.written(state.done, state.total)
              }
            </SayArchive>
          </span>
          <Button
            onClick={() => {
              stopping.current?.abort()
              // What is under way may take long to come.
              setState({ is: 'stopped' })
            }}
          >
            <SayArchive>{(m) => m.export.stop}</SayArchive>
          </Button>
        </div>
      )}
      <p role="status" className="empty:hidden">
        {state.is === 'written' && (
          <SayArchive>{(m) => m.export.done(state.points, state.name)}</SayArchive>
        )}
        {state.is === 'stopped' && <SayArchive>{(m) => m.export.stopped}</SayArchive>}
        {state.is === 'failed' && <SayArchive>{(m) => m.export.failed}</SayArchive>}
      </p>
      {state.is === 'fault' && <FaultNote fault={state.fault} retry={() => write(state.format)} />}
    </div>
  )
}
