import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Target } from '../../layout/emphasis.ts'
import { Tooltip, tipOf } from './Tooltip.tsx'
import type { Pointing } from './usePointing.ts'

/** What the picture tells of a point or a theme that is pointed at; loaded when a reader begins. */
export function PictureTip(props: { meeting: Meeting; pointing: Pointing<Target> }): ReactNode {
  const { meeting, pointing } = props
  return <Tooltip pointing={pointing} contentOf={(target) => tipOf(meeting, target)} />
}
