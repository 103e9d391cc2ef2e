import type { ReactNode, RefObject } from 'react'
import type { Heights } from '../../layout/time/heights.ts'
import { REM } from '../../layout/time/heights.ts'
import type { Spread } from '../../layout/time/tile.ts'
import type { ViewProps } from '../parts/ViewProps.ts'
import { LaneNames } from './LaneNames.tsx'
import { SayTime } from './SayTime.tsx'
import { ThemeNames } from './ThemeNames.tsx'

type Shown = Pick<ViewProps, 'meeting' | 'tally' | 'speaker' | 'filter' | 'choose'>

/** What stands beside the rows: speakers, what the axis counts, themes. */
export function RowNames(
  props: Shown & {
    spread: Spread
    heights: Heights
    /** Of a row, px. */
    height: number
    stops: { speaker: number | undefined; theme: number | undefined }
    elsewhere: number | null
    /** The line of the axis, by which the size of letters is measured. */
    unit: RefObject<HTMLParagraphElement | null>
  },
): ReactNode {
  const { meeting, tally, speaker, filter, choose, spread, heights, height, stops } = props
  const { elsewhere, unit } = props
  return (
    <div>
      <div style={{ height: heights.above }} />
      <LaneNames
        {...{ meeting, tally, speaker, choose, elsewhere, height }}
        lanes={spread.speakers}
        stop={stops.speaker}
      />
      <div style={{ height: heights.below }} />
      <p
        ref={unit}
        className="overflow-hidden px-1.5 text-end text-xs text-muted"
        style={{ height: `${REM.axis}rem`, lineHeight: `${REM.axis}rem` }}
      >
        <SayTime>{(m) => m.axis[spread.speech.by]}</SayTime>
      </p>
      <ThemeNames
        {...{ meeting, tally, choose, height }}
        rows={spread.themes.rows}
        ticked={filter.themes}
        stop={stops.theme}
      />
    </div>
  )
}
