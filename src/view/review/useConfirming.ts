import { useCallback, useEffect, useMemo, useRef } from 'react'
import { nextUnconfirmed } from '../../domain/edit/unconfirmed.ts'
import { confirmedPoints } from '../../domain/format/checked.ts'
import type { Transcript } from '../../domain/format/transcript.ts'
import { type Choose, choosePoint } from '../../state/address/choice.ts'
import type { Confirming, Desk } from './Desk.ts'

/**
 * Confirming point after point. Where a point is gone to, the pane is told (`toPane`, whether with
 * the keyboard's focus), and its passage is brought into view (`toText`) beside it.
 */
export function useConfirming(props: {
  transcript: Transcript
  point: number | null
  act: Desk['act']
  choose: Choose
  toPane: (withFocus: boolean) => void
  toText: () => void
}): Confirming {
  const { transcript, point, act, choose, toPane, toText } = props
  const { checked } = transcript
  const confirmed = useMemo(() => confirmedPoints({ ...(checked && { checked }) }), [checked])

  const isWalking = useRef(false)
  useEffect(() => {
    if (isWalking.current && point !== null) toText()
    isWalking.current = false
  }, [point, toText])
  const goTo = useCallback(
    (to: number | null, withFocus: boolean) => {
      if (to === null) return
      const { speaker, id } = transcript.points[to]!
      isWalking.current = true
      toPane(withFocus)
      choose((choice) => choosePoint(choice, speaker, id))
    },
    [transcript, choose, toPane],
  )

  const confirm = useCallback(() => {
    if (point === null) return
    const { id } = transcript.points[point]!
    if (!confirmed.has(id)) act({ do: 'confirm-point', point: id })
    goTo(nextUnconfirmed(transcript, point), true)
  }, [transcript, point, confirmed, act, goTo])
  const toUnconfirmed = useCallback(
    (by: 1 | -1) => goTo(nextUnconfirmed(transcript, point, by), false),
    [transcript, point, goTo],
  )
  const walk = useCallback(
    (by: 1 | -1) => {
      const to = point === null ? (by > 0 ? 0 : transcript.points.length - 1) : point + by
      if (transcript.points[to]) goTo(to, true)
    },
    [transcript, point, goTo],
  )
  return useMemo(
    () => ({ confirmed, confirm, toUnconfirmed, walk }),
    [confirmed, confirm, toUnconfirmed, walk],
  )
}
