import { fileName } from '../../domain/export/file-name.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { exportRecords, readMeeting, type Shelved } from '../../state/own/meeting-shelf.ts'
import { download } from './download.ts'

/** Hands an own meeting to the reader as a JSON file, with the text of its source; what cannot be read, as it is. */
export async function exportMeeting(id: string): Promise<Shelved<object>> {
  const read = await readMeeting(id)
  if (!read.ok) {
    const isUnread = read.failure === 'damaged' || read.failure === 'newer'
    return isUnread ? exportAsKept(id) : read
  }
  downloadMeeting(read.transcript)
  return { ok: true }
}

/** Hands a transcript to the reader as a JSON file. */
export function downloadMeeting(transcript: Transcript): void {
  const json = `${JSON.stringify(transcript, null, 2)}\n`
  const name = fileName(transcript.meeting.id, false, 'json')
  download(name, new Blob([json], { type: 'application/json' }))
}

/** Hands everything that the device keeps under an id to the reader, readable or not, as a JSON file. */
export async function exportAsKept(id: string): Promise<Shelved<object>> {
  const kept = await exportRecords(id)
  if (!kept.ok) return kept
  download(fileName(id, false, 'json'), new Blob([...kept.json], { type: 'application/json' }))
  return { ok: true }
}
