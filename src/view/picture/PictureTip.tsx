import type { ReactNode } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Target } from '../../layout/emphasis.ts'
import type { Choose } from '../../state/address/choice.ts'
import { ThemeGround } from '../parts/ThemeGround.tsx'
import { PictureSort } from './PictureSort.tsx'
import { Tooltip, tipOf } from './Tooltip.tsx'
import type { Pointing } from './usePointing.ts'

/**
 * What the picture tells of a point or a theme that is pointed at, and for those who point at nothing why
 * each theme is one; below it how its rows are sorted. Loaded when a reader begins.
 */
export function PictureTip(props: {
  meeting: Meeting
  pointing: Pointing<Target>
  choose: Choose
}): ReactNode {
  const { meeting, pointing, choose } = props
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
      <PictureSort choose={choose} />
      <Tooltip pointing={pointing} contentOf={(target) => tipOf(meeting, target)} />
    </>
  )
}
