import { useEffect, useEffectEvent, useState } from 'react'
import type { Recording } from '../../domain/meeting/recording/recordings.ts'
import { recordingKind } from '../../domain/parse/together.ts'
import { recordingFileOf } from '../../state/recording/recording-files.ts'

/** What can be played of a recording. */
export interface Playable {
  readonly address: string
  /** As a reader knows it. */
  readonly name: string
  readonly isVideo: boolean
  /** Where it begins, in ms of the meeting. */
  readonly offset: number
}

/** A file that is there as a whole, by an address that only this page has. */
interface Opened {
  readonly address: string
  readonly name: string
  readonly isVideo: boolean
  /** The recording that it is. */
  readonly of: string | undefined
}

/**
 * What there is to play: a file that the reader opened, here or with the text of that fingerprint, which stays on the
 * device, else the one on this site; null where one has yet to be opened, or is on its way.
 */
export function useRecordingFile(
  recording: Recording | undefined,
  sha256: string,
): {
  playable: Playable | null
  open: (file: File) => void
  /** For a host that sends whole files only, in which nothing can be gone to: has all of it come first. */
  fetchWhole: () => void
  isComing: boolean
} {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [coming, setComing] = useState<Recording | null>(null)
  /** What could not be had as a whole: it is played as it comes, from its beginning. */
  const [refused, setRefused] = useState<Recording | null>(null)
  useEffect(() => {
    if (!opened) return
    return () => URL.revokeObjectURL(opened.address)
  }, [opened])
  useEffect(() => {
    if (coming?.src === undefined) return
    const { id, src, kind } = coming
    const aborting = new AbortController()
    const { signal } = aborting
    fetch(src, { signal })
      .then((answer) => answer.blob())
      .then((whole) => {
        const address = URL.createObjectURL(whole)
        setOpened({ address, name: src, isVideo: kind === 'video', of: id })
      })
      .catch(() => setRefused(coming))
      .finally(() => signal.aborted || setComing(null))
    return () => aborting.abort()
  }, [coming])

  const offset = recording?.offset ?? 0
  const open = (file: File) =>
    setOpened({
      address: URL.createObjectURL(file),
      name: file.name,
      isVideo: recordingKind(file) === 'video',
      of: recording?.id,
    })
  const openGiven = useEffectEvent((text: string) => {
    const given = recordingFileOf(text)
    const isIt = recording?.name === undefined || recording.name === given?.name
    if (given && isIt && recording?.src === undefined) open(given)
  })
  useEffect(() => openGiven(sha256), [sha256])
  const fetchWhole = () => {
    if (recording && recording !== refused && opened?.of !== recording.id) setComing(recording)
  }
  const isComing = coming !== null && coming === recording
  const playable =
    opened && opened.of === recording?.id
      ? { ...opened, offset }
      : recording?.src === undefined || isComing
        ? null
        : {
            address: recording.src,
            name: recording.src,
            isVideo: recording.kind === 'video',
            offset,
          }
  return { playable, open, fetchWhole, isComing }
}
