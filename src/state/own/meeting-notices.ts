import { createListeners } from '../cell.ts'

/** What happened to one of the reader's own meetings. */
export interface MeetingNotice {
  readonly id: string
  readonly change: 'added' | 'saved' | 'deleted'
  /** The revision that it has now; null where it is gone. */
  readonly revision: number | null
  /** Whether another tab did it. */
  readonly elsewhere: boolean
}

const { tell, subscribe } = createListeners<[MeetingNotice]>()
let channel: BroadcastChannel | null = null

/** Other tabs are told where the browser allows it; the shelf compares revisions in any case. */
function otherTabs(): BroadcastChannel | null {
  try {
    if (channel) return channel
    channel = new BroadcastChannel('reyi-meetings')
    channel.addEventListener(
      'message',
      ({ data }: MessageEvent<Omit<MeetingNotice, 'elsewhere'>>) =>
        tell({ ...data, elsewhere: true }),
    )
  } catch {
    channel = null
  }
  return channel
}

/** Hears what happens to the reader's meetings, in this tab and in others; gives how to stop. */
export function subscribeMeetings(listener: (notice: MeetingNotice) => void): () => void {
  otherTabs()
  return subscribe(listener)
}

export function announceMeeting(notice: Omit<MeetingNotice, 'elsewhere'>): void {
  otherTabs()?.postMessage(notice)
  tell({ ...notice, elsewhere: false })
}
