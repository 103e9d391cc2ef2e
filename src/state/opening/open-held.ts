import { HELD_MEETING } from '../../domain/export/held.ts'
import type * as site from './open.ts'
import { failed, readMeeting } from './open.ts'

/* In place of `open.ts` in a page that holds its meeting. */

export { failed }

/**
 * Opens the meeting that stands in the page, whatever the address names.
 * @throws only the reason of an aborted `signal`.
 */
export const openTranscript: typeof site.openTranscript = async (_path, signal, hearing) => {
  const held = document.getElementById(HELD_MEETING)?.textContent ?? ''
  const bytes = new Blob([held])
  const arriving = { file: document.title, stream: bytes.stream(), size: bytes.size }
  const read = await readMeeting(arriving, signal, hearing)
  if (!read.ok) return read
  const { meeting, hidden } = read
  return { ok: true, opened: { meeting, catalogue: [], path: HELD_MEETING, hidden } }
}

/** A page that holds a meeting knows none of the reader's own. */
export const openMine = async (
  _id: string,
  signal: AbortSignal,
  tell: (opening: Awaited<ReturnType<typeof openTranscript>>) => void,
): Promise<void> => tell(await openTranscript(null, signal))
