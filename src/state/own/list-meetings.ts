import type { Localized } from '../../domain/format/transcript.ts'
import { look } from './shelf-access.ts'
import type { Shelved } from './shelf-failure.ts'
import {
  isSummary,
  type MeetingSummary,
  type Reading,
  reading,
  recordIds,
  revisionsOf,
  titleIn,
} from './shelf-records.ts'

/** One of which something is kept that cannot be read: an older, a newer or a broken page wrote it. */
export interface DamagedMeeting {
  readonly id: string
  readonly title: Localized | null
}

/** The meetings on this device, the latest save first, and what is left of those that cannot be read. */
export async function listMeetings(): Promise<
  Shelved<{ meetings: readonly MeetingSummary[]; damaged: readonly DamagedMeeting[] }>
> {
  return look(async (database) => {
    const shelf = reading(database)
    const summaries = shelf.objectStore('summaries')
    const ids = new Set([...(await summaries.getAllKeys()), ...(await recordIds(shelf))])
    const meetings: MeetingSummary[] = []
    const damaged: DamagedMeeting[] = []
    for (const id of ids) {
      const summary = await summaries.get(id)
      if (isSummary(summary) && (await isThere(shelf, summary))) meetings.push(summary)
      else damaged.push({ id, title: titleIn(summary) })
    }
    const turn = (one: MeetingSummary) => one.turn ?? 0
    meetings.sort((a, b) => turn(b) - turn(a) || b.savedAt - a.savedAt)
    return { meetings, damaged }
  })
}

/** Whether the transcript of a summary seems to be kept up to its revision, as far as keys tell. */
async function isThere(shelf: Reading, { id, revision }: MeetingSummary): Promise<boolean> {
  const revisions = await revisionsOf(shelf, id)
  if (revisions) return revisions[1] === revision
  return (await shelf.objectStore('transcripts').getKey(id)) !== undefined
}
