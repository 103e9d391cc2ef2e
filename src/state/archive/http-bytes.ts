import type { ReadBytes } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'

/**
 * Reads the files of an archive that stands in a folder of this site.
 * It rejects with an `ArchiveFault`: `missing` where there is no such file, `unreachable` where nobody answers, or not
 * properly, `changed` where the file is shorter than was said.
 * @param folder relative to the page, without a slash at its end.
 */
export function httpBytes(folder: string): ReadBytes {
  const underWay = new Map<string, number>()
  /** By path the first piece that is asked for, while it is not known whether the host knows ranges. */
  const first = new Map<string, Promise<unknown>>()
  let knowsRanges: boolean | undefined
  return async (path, start, end) => {
    const others = underWay.get(path) ?? 0
    underWay.set(path, others + 1)
    try {
      const isPiece = !isWhole(start, end)
      // A browser's cache has pieces of one file wait for each other, a round trip each (Chromium): these go past it.
      const goesPast = others > 0 && isPiece && knowsRanges !== false
      const before = goesPast && knowsRanges === undefined ? first.get(path) : undefined
      const reading = readPiece(folder, path, start, end, goesPast, before !== undefined)
      if (isPiece && knowsRanges === undefined && !first.has(path)) first.set(path, reading)
      let read = await reading
      if (isPiece) knowsRanges = read.isRange && knowsRanges !== false
      for (let ahead = before; !read.piece; ) {
        // The whole file comes with the piece ahead, and is in the cache then.
        const came = await ahead?.then(
          () => true,
          () => false,
        )
        const next = first.get(path)
        // Where that failed, one goes ahead again, and the others wait for that.
        if (!came && next !== ahead) ahead = next
        else {
          const again = readPiece(folder, path, start, end, false, false)
          if (!came) first.set(path, again)
          read = await again
        }
      }
      return read.piece!
    } finally {
      const left = underWay.get(path)! - 1
      if (left > 0) underWay.set(path, left)
      else {
        underWay.delete(path)
        first.delete(path)
      }
    }
  }
}

/** @param onlyRange whether a host that sends the whole file instead is stopped: there is no piece then. */
async function readPiece(
  folder: string,
  path: string,
  start: number,
  end: number | undefined,
  goesPast: boolean,
  onlyRange: boolean,
): Promise<{ readonly piece: Uint8Array | null; readonly isRange: boolean }> {
  const whole = isWhole(start, end)
  const answer = await fetch(`${folder}/${path}`, {
    ...(whole ? {} : { headers: { range: rangeOf(start, end) } }),
    ...(goesPast && { cache: 'no-store' }),
  }).catch(() => {
    throw new ArchiveFault('unreachable', path)
  })
  if (answer.status === 404 || answer.status === 410) throw new ArchiveFault('missing', path)
  // A range that begins behind the end: the file is shorter than the manifest says.
  if (answer.status === 416) throw new ArchiveFault('changed', path)
  if (!answer.ok) throw new ArchiveFault('unreachable', path)
  const isRange = answer.status === 206 || whole
  if (onlyRange && !isRange) {
    await answer.body?.cancel().catch(() => {})
    return { piece: null, isRange }
  }
  const bytes = await answer.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => {
      throw new ArchiveFault('unreachable', path)
    },
  )
  // A host that knows no ranges sends all of it.
  const piece = isRange ? bytes : bytes.subarray(start, end)
  if (end !== undefined && piece.length !== end - start) throw new ArchiveFault('changed', path)
  return { piece, isRange }
}

const isWhole = (start: number, end: number | undefined) => start === 0 && end === undefined

const rangeOf = (start: number, end: number | undefined) =>
  `bytes=${start}-${end === undefined ? '' : end - 1}`
