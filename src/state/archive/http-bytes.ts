import type { ReadBytes } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'

/**
 * Reads the files of an archive that stands in a folder of this site.
 * It rejects with an `ArchiveFault`: `missing` where there is no such file, `unreachable` where nobody answers, or not
 * properly, `changed` where the file is shorter than was said.
 * @param folder relative to the page, without a slash at its end.
 */
export const httpBytes =
  (folder: string): ReadBytes =>
  async (path, start, end) => {
    const isWhole = start === 0 && end === undefined
    const answer = await fetch(
      `${folder}/${path}`,
      isWhole ? {} : { headers: { range: rangeOf(start, end) } },
    ).catch(() => {
      throw new ArchiveFault('unreachable', path)
    })
    if (answer.status === 404 || answer.status === 410) throw new ArchiveFault('missing', path)
    // A range that begins behind the end: the file is shorter than the manifest says.
    if (answer.status === 416) throw new ArchiveFault('changed', path)
    if (!answer.ok) throw new ArchiveFault('unreachable', path)
    const bytes = await answer.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => {
        throw new ArchiveFault('unreachable', path)
      },
    )
    // A host that knows no ranges sends all of it.
    const piece = answer.status === 206 || isWhole ? bytes : bytes.subarray(start, end)
    if (end !== undefined && piece.length !== end - start) throw new ArchiveFault('changed', path)
    return piece
  }

const rangeOf = (start: number, end: number | undefined) =>
  `bytes=${start}-${end === undefined ? '' : end - 1}`
