import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { goOnAt, pointAt, type SpeechTimes } from '../../domain/meeting/recording/speech-times.ts'
import { heard, wished } from '../../state/recording/hearing.ts'
import { readMoment, writeMoment } from '../../state/recording/moment.ts'
import { useCell } from '../parts/useCell.ts'
import type { Playable } from './useRecordingFile.ts'

/** Puts the moment (ms of the meeting) into the address, or takes it away, in the entry of the history that is there. */
function note(time: number | null): void {
  const { pathname, search } = window.location
  const address = `${pathname}${search}${time === null ? '' : writeMoment(time)}`
  try {
    window.history.replaceState(window.history.state, '', address)
  } catch {
    // Safari takes a hundred changes in half a minute: the next pause notes it.
  }
}

/**
 * Lets an element sound as the reader wishes, tells what is heard and notes the moment in the address where it
 * rests. `only` keeps it to some points. Gives whether the recording cannot be played, or nothing in it can be gone to.
 */
export function useSound(
  element: RefObject<HTMLMediaElement | null>,
  playable: Playable | null,
  times: SpeechTimes,
  only: SpeechTimes | null,
): { isBroken: boolean; isUnseekable: boolean } {
  const wish = useCell(wished)
  const [broken, setBroken] = useState<string | null>(null)
  const [unseekable, setUnseekable] = useState<string | null>(null)
  const { address, offset = 0 } = playable ?? {}
  const until = wish?.do === 'play' ? wish.until : undefined

  useEffect(() => {
    const media = element.current
    if (!media || !wish || address === undefined) return
    if (wish.do === 'pause') {
      media.pause()
      return
    }
    media.currentTime = Math.max(0, (wish.time - offset) / 1000)
    // A browser that plays nothing unasked shows its own controls; what is not there is told by the element.
    if (wish.do === 'play') media.play().catch(() => {})
  }, [element, wish, address, offset])

  useEffect(() => {
    const media = element.current
    if (!media || address === undefined) return
    const now = () => media.currentTime * 1000 + offset
    const tell = () => {
      const point = pointAt(times, now())
      const sounds = !media.paused
      const before = heard.get()
      if (before.point !== point || before.sounds !== sounds) heard.set({ point, sounds })
    }
    const onTime = () => {
      if (until !== undefined && !media.paused && !media.seeking && now() >= until)
        wished.set({ do: 'pause' })
      const next = only && !media.paused && !media.seeking ? goOnAt(only, now()) : null
      if (next === 'over') media.pause()
      else if (next !== null) media.currentTime = (next - offset) / 1000
      tell()
    }
    const onRest = () => {
      tell()
      if (media.paused) note(now())
    }
    const hears = [
      ['timeupdate', onTime],
      ['play', tell],
      ['pause', onRest],
      ['seeked', onRest],
    ] as const
    for (const [type, hear] of hears) media.addEventListener(type, hear)
    return () => {
      for (const [type, hear] of hears) media.removeEventListener(type, hear)
    }
  }, [element, address, offset, times, only, until])

  useEffect(() => {
    const media = element.current
    if (!media || address === undefined) return
    const look = () => {
      const { error, seekable, readyState } = media
      if (error) setBroken(address)
      else if (readyState >= media.HAVE_METADATA && endOf(seekable) === 0) setUnseekable(address)
    }
    // What it had to tell may have come before anybody listened.
    look()
    media.addEventListener('loadedmetadata', look)
    media.addEventListener('error', look)
    return () => {
      media.removeEventListener('loadedmetadata', look)
      media.removeEventListener('error', look)
    }
  }, [element, address])

  useEffect(() => {
    const onHash = () => {
      const time = readMoment(window.location.hash)
      if (time !== null) wished.set({ do: 'show', time })
    }
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])

  useLayoutEffect(
    () => () => {
      heard.set({ point: null, sounds: false })
      note(null)
    },
    [],
  )
  const isThis = (one: string | null) => address !== undefined && one === address
  return { isBroken: isThis(broken), isUnseekable: isThis(unseekable) }
}

/** Until where it can be gone to, in s; 0 where nowhere. */
const endOf = (ranges: TimeRanges) => (ranges.length === 0 ? 0 : ranges.end(ranges.length - 1))
