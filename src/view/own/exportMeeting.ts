import { fileName } from '../../domain/export/file-name.ts'
import { readMeeting, type Shelved } from '../../state/meeting-shelf.ts'
import { download } from '../export/download.ts'

/** Hands an own meeting to the reader as a JSON file, with the text of its source. */
export async function exportMeeting(id: string): Promise<Shelved<object>> {
  const read = await readMeeting(id)
  if (!read.ok) return read
  const { transcript } = read
  const json = `${JSON.stringify(transcript, null, 2)}\n`
  const name = fileName(transcript.meeting.id, false, 'json')
  download(name, new Blob([json], { type: 'application/json' }))
  return { ok: true }
}
