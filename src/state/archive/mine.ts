import type { ReadBytes } from '../../domain/archive/archive.ts'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'
import { MANIFEST } from '../../domain/archive/manifest.ts'
import { buildInMemory, readFrom } from '../../domain/archive/write/build-in-memory.ts'
import { listMeetings } from '../own/list-meetings.ts'
import { fetchPart } from '../release/part.ts'
import { keepWhileSame, keptFiles } from './mine-files.ts'
import { readMine } from './mine-meetings.ts'
import type { LeftOut, MineFailure } from './mine-protocol.ts'

/** The archive of the reader's own meetings, or why there is none. */
export type Mine =
  | { readonly ok: true; readonly read: ReadBytes; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly failure: MineFailure }

/**
 * Opens the reader's own meetings as an archive: the one that is kept where no meeting has changed since it was made,
 * else a new one. Nothing leaves the device.
 * @param by what makes it: where that is another, what it made before is made again.
 * @param tell hears how many of the meetings are read.
 */
export async function openMine(
  by: string,
  tell: (read: number, of: number) => void,
): Promise<Mine> {
  const list = await listMeetings()
  if (!list.ok) return list
  const { meetings, damaged } = list
  const stamp = stampOf(by, list)
  const kept = await keptFiles()
  if (kept?.about.stamp === stamp && (await kept.read(MANIFEST).catch(() => undefined)))
    return { ok: true, read: readKept(kept.read), leftOut: kept.about.leftOut }
  kept?.close()
  const { transcripts, leftOut } = await readMine(meetings, (read) => tell(read, meetings.length))
  if (transcripts.length === 0)
    return { ok: false, failure: leftOut.length + damaged.length > 0 ? 'damaged' : 'none' }
  tell(meetings.length, meetings.length)
  const { spell } = await fetchPart(() => import('../../domain/search/spell.ts'))
  const files = buildInMemory(transcripts, {}, spell)
  const all: readonly LeftOut[] = [
    ...leftOut,
    ...damaged.map(({ title }) => ({ title, why: 'damaged' as const })),
  ]
  keepWhileSame({ stamp, leftOut: all }, files, async () => {
    const now = await listMeetings()
    return now.ok ? stampOf(by, now) : null
  })
  return { ok: true, read: readFrom(files), leftOut: all }
}

/** Another one where a meeting, or what makes the archive, is another. */
function stampOf(
  by: string,
  { meetings, damaged }: Extract<Awaited<ReturnType<typeof listMeetings>>, { readonly ok: true }>,
): string {
  const revisions = meetings.map(({ id, revision, mark, savedAt }) => [id, revision, mark, savedAt])
  return JSON.stringify([by, revisions, damaged.map(({ id }) => id)])
}

/** Reads files that are kept; each is read once, as whole files are. */
function readKept(read: (path: string) => Promise<Uint8Array | undefined>): ReadBytes {
  const known = new Map<string, Promise<Uint8Array>>()
  const whole = async (path: string) => {
    const bytes = await read(path)
    if (!bytes) throw new ArchiveFault('missing', path)
    return bytes
  }
  return async (path, start, end) => {
    const coming = known.get(path) ?? whole(path)
    known.set(path, coming)
    coming.catch(() => known.delete(path))
    return (await coming).subarray(start, end)
  }
}
