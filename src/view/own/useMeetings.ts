import { useEffect, useState } from 'react'
import { listMeetings } from '../../state/own/list-meetings.ts'
import { subscribeMeetings } from '../../state/own/meeting-notices.ts'

/** The reader's own meetings as they are now, in this tab and others; null while they are looked up. */
export function useMeetings(): Awaited<ReturnType<typeof listMeetings>> | null {
  const [list, setList] = useState<Awaited<ReturnType<typeof listMeetings>> | null>(null)
  useEffect(() => {
    let latest = 0
    const look = async () => {
      const turn = ++latest
      const found = await listMeetings()
      if (turn === latest) setList(found)
    }
    look()
    const stop = subscribeMeetings(look)
    return () => {
      stop()
      latest = -1
    }
  }, [])
  return list
}
