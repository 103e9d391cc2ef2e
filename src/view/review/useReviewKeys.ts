import { type RefObject, useEffect, useRef } from 'react'
import { whenSaid } from '../../domain/edit/slip-time.ts'
import type { Edge } from '../../domain/edit/steps.ts'
import { KINDS } from '../../domain/format/transcript.ts'
import { listOf } from '../../domain/meeting/adjacency.ts'
import { choosePoint } from '../../state/address/choice.ts'
import type { Desk } from './Desk.ts'
import { hearPassage, slipPassage } from './slipPassage.ts'

/** Where letters and digits are typed or choose something of their own. */
const OWN_KEYS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/**
 * Keys for point after point, heard only while the focus is in the review (`within`), so that they are in
 * nobody's way: J and K go on and back, 1 to 5 set the kind, X removes, M merges with the speaker's next, A and S move
 * the beginning of the passage in the recording, D and F its end, and H plays it.
 */
export function useReviewKeys(desk: Desk, within: RefObject<HTMLElement | null>): void {
  const latest = useRef(desk)
  useEffect(() => {
    latest.current = desk
  }, [desk])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.defaultPrevented || event.repeat) return
      const { target } = event
      if (!(target instanceof Element) || !within.current?.contains(target)) return
      if (target.closest(OWN_KEYS)) return
      if (answer(latest.current, event.key.toLowerCase(), event.shiftKey)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [within])
}

/** What of a passage in the recording a key moves, and by how many ms; with Shift ten times as many. */
const SLIPS: Readonly<Record<string, { readonly edge: Edge; readonly by: number }>> = {
  a: { edge: 'start', by: -100 },
  s: { edge: 'start', by: 100 },
  d: { edge: 'end', by: -100 },
  f: { edge: 'end', by: 100 },
}

/** Does what a key says; whether it says something. */
function answer(desk: Desk, key: string, isShifted: boolean): boolean {
  const { point, transcript, act, confirming } = desk
  if (key === 'j' || key === 'k') {
    confirming.walk(key === 'j' ? 1 : -1)
    return true
  }
  if (point === null) return false
  const { id } = transcript.points[point]!
  const kind = /^[1-5]$/.test(key) ? KINDS[Number(key) - 1] : undefined
  if (kind) act({ do: 'set-kind', point: id, kind })
  else if (key in SLIPS) {
    const { edge, by } = SLIPS[key]!
    return slipPassage(desk, point, edge, isShifted ? 10 * by : by)
  } else if (key === 'h') {
    const said = whenSaid(transcript.points, point)
    if (!said) return false
    hearPassage(said)
  } else if (key === 'm') mergeWithNext(desk, point)
  else if (key === 'x') {
    const next = transcript.points[point + 1] ?? transcript.points[point - 1]
    if (act({ do: 'drop-point', point: id }) && next)
      desk.choose((choice) => choosePoint(choice, next.speaker, next.id), 'replace')
  } else return false
  return true
}

function mergeWithNext({ meeting, transcript, act }: Desk, point: number): void {
  const own = listOf(meeting.pointsOf, meeting.speakerOf[point]!)
  const next = own[own.indexOf(point) + 1]
  if (next === undefined) return
  const idOf = (number: number) => transcript.points[number]!.id
  act({ do: 'merge-points', point: idOf(point), with: idOf(next) })
}
