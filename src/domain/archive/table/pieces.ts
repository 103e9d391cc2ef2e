import type { ReadBytes } from '../archive.ts'
import { ArchiveFault } from '../archive-fault.ts'
import { unpack } from './unpack.ts'

/** Where a piece of a table stands, `end` not included, in bytes. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** So many bytes between two pieces are read with them: to ask once more takes longer, of the processor of a phone too. */
const GAP = 1024

/** So many kept bytes are remembered: who types on asks for the same ones. */
const REMEMBERED = 1 << 20

/**
 * Reads pieces of a table and unpacks them, in their order: those next to each other at once. One without bytes is not read, and
 * not among what it gives.
 * @param tail the end of the table, as far as it is at hand.
 */
export function createPieceReader(read: ReadBytes, path: string, size: number, tail: Uint8Array) {
  const tailAt = size - tail.length
  /** By where they begin, those that were read last, or are being read, the latest last. */
  const known = new Map<number, { readonly length: number; readonly bytes: Promise<Uint8Array> }>()
  let kept = 0

  const forget = (start: number) => {
    kept -= known.get(start)?.length ?? 0
    known.delete(start)
  }

  const readRun = (run: readonly Piece[]) => {
    const [from, to] = [run[0]!.start, run.at(-1)!.end]
    const whole =
      from >= tailAt
        ? Promise.resolve(tail.subarray(from - tailAt, to - tailAt))
        : read(path, from, to).then((bytes) => {
            if (bytes.length !== to - from) throw new ArchiveFault('damaged', path)
            return bytes
          })
    for (const { start, end } of run) {
      const bytes = whole.then((all) => unpack(all.subarray(start - from, end - from), path))
      const own = { length: end - start, bytes }
      known.set(start, own)
      kept += own.length
      bytes.catch(() => {
        if (known.get(start) === own) forget(start)
      })
    }
  }

  return async (pieces: readonly Piece[]): Promise<ReadonlyMap<number, Uint8Array>> => {
    const byStart = new Map(
      pieces.flatMap((piece) => (isEmpty(piece) ? [] : [[piece.start, piece]])),
    )
    const wanted = [...byStart.values()].sort((a, b) => a.start - b.start)
    let run: Piece[] = []
    for (const piece of wanted) {
      if (known.has(piece.start)) continue
      const last = run.at(-1)
      if (last && piece.start - last.end > GAP) {
        readRun(run)
        run = []
      }
      run.push(piece)
    }
    if (run.length > 0) readRun(run)
    const found = wanted.map(({ start }) => [start, known.get(start)!] as const)
    for (const [start, own] of found) {
      known.delete(start)
      known.set(start, own)
    }
    for (const start of known.keys()) {
      if (kept <= REMEMBERED) break
      forget(start)
    }
    return new Map(
      await Promise.all(found.map(async ([start, { bytes }]) => [start, await bytes] as const)),
    )
  }
}

const isEmpty = ({ start, end }: Piece) => start === end
