import { useEffect, useState } from 'react'
import type { Recording } from '../../domain/meeting/recording/recordings.ts'

/** What can be played of a recording. */
export interface Playable {
  readonly address: string
  /** As a reader knows it. */
  readonly name: string
  readonly isVideo: boolean
  /** Where it begins, in ms of the meeting. */
  readonly offset: number
}

/**
 * What there is to play: a file that the reader opened, which stays on the device, else the one on this site;
 * null where one has yet to be opened.
 */
export function useRecordingFile(recording: Recording | undefined): {
  playable: Playable | null
  open: (file: File) => void
  /** Where the host sends whole files only, in which nothing can be gone to: fetches all of it first. */
  fetchWhole: () => void
} {
  const [opened, setOpened] = useState<{
    file: File
    address: string
    of: string | undefined
  } | null>(null)
  useEffect(() => {
    if (!opened) return
    return () => URL.revokeObjectURL(opened.address)
  }, [opened])
  const offset = recording?.offset ?? 0
  const open = (file: File) =>
    setOpened({ file, address: URL.createObjectURL(file), of: recording?.id })
  const fetchWhole = () => {
    const { src } = recording ?? {}
    if (src === undefined || opened) return
    fetch(src)
      .then(async (answer) => answer.ok && open(new File([await answer.blob()], src)))
      // It goes on as it is, from its beginning.
      .catch(() => {})
  }
  if (opened && opened.of === recording?.id) {
    const { file, address } = opened
    return {
      open,
      fetchWhole,
      playable: {
        address,
        name: file.name,
        isVideo: file.type.startsWith('video/') || recording?.kind === 'video',
        offset,
      },
    }
  }
  if (recording?.src === undefined) return { open, fetchWhole, playable: null }
  const { src, kind } = recording
  return {
    open,
    fetchWhole,
    playable: { address: src, name: src, isVideo: kind === 'video', offset },
  }
}
