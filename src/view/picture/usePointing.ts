import { type RefObject, useEffect } from 'react'
import type { Meeting } from '../../domain/meeting.ts'
import type { Target } from '../../layout/emphasis.ts'
import { nearestStrand } from '../../layout/nearest-strand.ts'
import type { Strand } from '../../layout/strands.ts'
import { type Choose, choosePoint } from '../../state/choice.ts'
import type { Pointed, Pointing } from './pointing.ts'

/** How near to a strand the pointer must come, in pixels. */
const REACH = 6

/**
 * Follows pointer and focus over the picture: rows and beads by the element they are, strands by
 * geometry. A click on a bead or a strand chooses its point; Escape puts a tooltip away.
 */
export function usePointing(
  root: RefObject<HTMLElement | null>,
  between: RefObject<Element | null>,
  pointing: Pointing,
  meeting: Meeting,
  strands: readonly Strand[],
  choose: Choose,
): void {
  useEffect(() => {
    const picture = root.current
    if (!picture) return
    const under = (event: MouseEvent): Target | null =>
      ofElement(event.target) ?? ofStrand(event, between.current, strands)

    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      byFocus = false
      const target = under(event)
      picture.classList.toggle('cursor-pointer', target?.is === 'point')
      pointing.point(target && followed(pointing.current(), target, event))
    }
    let byFocus = false
    const onLeave = () => pointing.point(null)
    const onBlur = () => {
      if (byFocus) pointing.point(null)
      byFocus = false
    }
    const onFocus = (event: FocusEvent) => {
      const target = ofElement(event.target)
      const control = event.target as Element
      // A click focuses too; the pointer has said already what it is on.
      if (!target || !control.matches(':focus-visible')) return
      byFocus = true
      const { left, bottom } = control.getBoundingClientRect()
      pointing.point({ target, x: left, y: bottom })
    }
    const onClick = (event: MouseEvent) => {
      const target = under(event)
      if (target?.is !== 'point') return
      const { id, speaker } = meeting.transcript.points.at(target.point)!
      choose((choice) => choosePoint(choice, speaker, id))
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const pointed = pointing.current()
      if (event.key !== 'Escape' || !pointed || pointed.target.is === 'speaker') return
      pointing.point(null)
    }
    picture.addEventListener('pointermove', onMove)
    picture.addEventListener('pointerleave', onLeave)
    picture.addEventListener('focusin', onFocus)
    picture.addEventListener('focusout', onBlur)
    picture.addEventListener('click', onClick)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      picture.removeEventListener('pointermove', onMove)
      picture.removeEventListener('pointerleave', onLeave)
      picture.removeEventListener('focusin', onFocus)
      picture.removeEventListener('focusout', onBlur)
      picture.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [root, between, pointing, meeting, strands, choose])
}

/** The same object while the target stays and needs no tooltip that follows the pointer. */
function followed(before: Pointed | null, target: Target, event: MouseEvent): Pointed {
  const same = before !== null && JSON.stringify(before.target) === JSON.stringify(target)
  if (same && target.is !== 'point') return before
  return { target: same ? before.target : target, x: event.clientX, y: event.clientY }
}

function ofElement(element: EventTarget | null): Target | null {
  if (!(element instanceof Element)) return null
  const data = element.closest<HTMLElement>(
    'g[data-point]:not([data-out]), li[data-speaker], li[data-theme]',
  )?.dataset
  if (data?.point !== undefined) return { is: 'point', point: Number(data.point) }
  if (data?.speaker !== undefined) return { is: 'speaker', speaker: Number(data.speaker) }
  if (data?.theme !== undefined) return { is: 'theme', theme: Number(data.theme) }
  return null
}

function ofStrand(
  event: MouseEvent,
  space: Element | null,
  strands: readonly Strand[],
): Target | null {
  if (!space) return null
  const { left, top, width } = space.getBoundingClientRect()
  const strand = nearestStrand(strands, event.clientX - left, event.clientY - top, width, REACH)
  return strand && { is: 'point', point: strand.point }
}
