import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Target } from '../../layout/emphasis.ts'
import { ThemeGround } from '../parts/ThemeGround.tsx'
import { Tooltip, tipOf } from './Tooltip.tsx'
import type { Pointing } from './usePointing.ts'

/**
 * What the picture tells of a point or a theme that is pointed at, and for those who point at nothing why
 * each theme is one; loaded when a reader begins.
 */
export function PictureTip(props: { meeting: Meeting; pointing: Pointing<Target> }): ReactNode {
  const { meeting, pointing } = props
  return (
    <>
      <div hidden>
        {meeting.themes.map(
          ({ id, origin }, theme) =>
            origin && (
              <div key={id} id={`ground-${theme}`}>
                <ThemeGround meeting={meeting} theme={theme} />
              </div>
            ),
        )}
      </div>
      <Tooltip pointing={pointing} contentOf={(target) => tipOf(meeting, target)} />
    </>
  )
}
