import { applyOperations } from '../../domain/edit/patch.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { openStored } from '../../domain/store/stored-meeting.ts'
import { mostTranscriptBytes } from '../../domain/text/limits.ts'
import { type CellToRead, createCell } from '../cell.ts'
import { startWorker } from '../release/trusted-script.ts'
import loadWorker from './load.worker.ts?worker&url'
import type { Frame, Sent, Told } from './load-protocol.ts'
import type { MeetingRead, NotLoaded, OpenFailure } from './opened.ts'

export interface Progress {
  /** Bytes that have been read and checked. */
  readonly read: number
  readonly frame: Frame | null
}

/** A large transcript on its way, for the page to show. */
export interface Loading {
  /** In bytes; null where nobody said. */
  readonly size: number | null
  readonly progress: CellToRead<Progress>
  readonly cancel: () => void
}

/** The bytes of a file: those that came already, and how the others come. */
export interface Bytes {
  readonly file: string
  readonly begun: readonly Uint8Array[]
  readonly reader: ReadableStreamDefaultReader<Uint8Array>
  /** How many there will be; null where nobody said. */
  readonly size: number | null
}

/** Browsers that do not tell how much memory there is are taken to have 4 GB. */
const memoryInGB = () => ('deviceMemory' in navigator ? Number(navigator.deviceMemory) : 4)

/** How long the page hands on bytes at a stretch, in ms. */
const TURN = 8

/**
 * Reads a large transcript in a worker. `onLoading` hears of it once, before anything is read.
 * @throws the reason of an aborted `signal`, or what reading the bytes throws.
 */
export async function loadLarge(
  bytes: Bytes,
  signal: AbortSignal,
  onLoading?: (loading: Loading) => void,
  limit = mostTranscriptBytes(memoryInGB()),
): Promise<MeetingRead> {
  const { file, begun, reader, size } = bytes
  const notLoaded = (why: NotLoaded) => failed({ code: 'not-loaded', file, why })
  if (size !== null && size > limit) {
    await reader.cancel().catch(() => {})
    return notLoaded({ is: 'too-large', size, limit })
  }
  const progress = createCell<Progress>({ read: 0, frame: null })
  const advance = (change: Partial<Progress>) => progress.set({ ...progress.get(), ...change })
  const worker = startWorker(loadWorker)
  let frame: unknown
  const copies = new WeakSet<object>()

  const result = new Promise<MeetingRead>((resolve, reject) => {
    const giveUp = (why: NotLoaded) => resolve(notLoaded(why))
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.addEventListener('error', () => giveUp({ is: 'died' }))
    worker.addEventListener('messageerror', () => giveUp({ is: 'died' }))
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.is === 'progress') advance({ read: data.read })
      else if (data.is === 'frame') advance({ frame: data })
      else if (data.is === 'piece') frame = applyOperations(frame, data.operations, copies)
      else if (data.is === 'valid') {
        // The worker has checked it.
        const stored = { ...data.points, frame: frame as Transcript }
        resolve({ ok: true, meeting: openStored(stored), hidden: data.hidden })
      } else if (data.is === 'broken') resolve(failed({ file, ...data.why }))
      else resolve(failed({ code: 'invalid', file, problems: data.problems }))
    })
    onLoading?.({
      size,
      progress,
      cancel: () => giveUp({ is: 'cancelled' }),
    })
    const send = async () => {
      let sent = 0
      const post = (piece: Uint8Array) => {
        sent += piece.length
        if (sent > limit) giveUp({ is: 'too-large', size: sent, limit })
        worker.postMessage(piece satisfies Sent, [piece.buffer as ArrayBuffer])
      }
      for (const piece of begun) post(piece)
      let since = performance.now()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) break
        post(value)
        // What has come already is read without a break: let the page have its turn.
        if (performance.now() - since < TURN) continue
        await new Promise((resolve) => setTimeout(resolve))
        since = performance.now()
      }
      worker.postMessage('end' satisfies Sent)
    }
    send().catch(reject)
  })
  try {
    return await result
  } finally {
    worker.terminate()
    reader.cancel().catch(() => {})
  }
}

const failed = (failure: OpenFailure) => ({ ok: false, failure }) as const
