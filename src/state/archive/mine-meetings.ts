import type { Transcript } from '../../domain/format/transcript.ts'
import { validateTranscript } from '../../domain/format/validate.ts'
import { look } from '../own/shelf-access.ts'
import type { MeetingSummary } from '../own/shelf-records.ts'
import { reading } from '../own/shelf-records.ts'
import { readKept } from '../own/shelf-saves.ts'
import type { LeftOut } from './mine-protocol.ts'

/**
 * The reader's own meetings, valid and each under its id on the shelf, without their texts, which an archive does not
 * need. Of several of one text the first that is given is taken, so that nothing counts twice.
 * @param meetings those of the shelf, the latest save first.
 * @param tell hears of each that is read.
 */
export async function readMine(
  meetings: readonly MeetingSummary[],
  tell: (read: number) => void,
): Promise<{ readonly transcripts: readonly Transcript[]; readonly leftOut: readonly LeftOut[] }> {
  const transcripts: Transcript[] = []
  const leftOut: LeftOut[] = []
  const texts = new Set<string>()
  for (const [i, { id, title }] of meetings.entries()) {
    tell(i)
    const kept = await look((database) => readKept(reading(database), id))
    const checked = kept.ok ? validateTranscript(kept.transcript) : null
    if (!checked?.ok) {
      leftOut.push({ title, why: 'damaged' })
      continue
    }
    const { transcript } = checked
    const { text: _, ...source } = transcript.source
    if (source.length > 0 && texts.has(source.sha256)) {
      leftOut.push({ title, why: 'same-text' })
      continue
    }
    texts.add(source.sha256)
    transcripts.push({ ...transcript, source, meeting: { ...transcript.meeting, id } })
  }
  return { transcripts, leftOut }
}
