import { type ReactNode, type Ref, useMemo } from 'react'
import type { Column } from '../../../layout/large/column.ts'
import { useSay } from '../../parts/Language.tsx'
import type { ViewProps } from '../../parts/ViewProps.ts'
import { LargeSpeakerRow } from './LargeSpeakerRow.tsx'
import { LargeThemeRow } from './LargeThemeRow.tsx'
import { ScrollColumn } from './ScrollColumn.tsx'
import type { Scroller } from './useScroller.ts'

interface ColumnProps extends ViewProps {
  readonly column: Column
  readonly scroller: Scroller
  /** The row that Tab comes to. */
  readonly stop: number | undefined
}

export function LargeSpeakers(
  props: ColumnProps & { remains: Uint8Array; edge: Ref<HTMLParagraphElement> },
): ReactNode {
  const { meeting, tally, speaker, choose, column, scroller, stop, remains, edge } = props
  const say = useSay()
  return (
    <ScrollColumn
      is="speaker"
      label={say((m) => m.speakerColumn)}
      column={column}
      scroller={scroller}
      stop={stop}
      edge={edge}
      className="-ms-1.5 order-3 @medium:-ms-3"
      rowOf={(row, place, flying) => (
        <LargeSpeakerRow
          key={row}
          flying={flying}
          meeting={meeting}
          speaker={row}
          place={place}
          of={column.rows.length}
          count={tally.speakers[row]!}
          remains={remains}
          pressed={speaker === row}
          tabStop={stop === row}
          choose={choose}
        />
      )}
    />
  )
}

export function LargeThemes(props: ColumnProps): ReactNode {
  const { meeting, tally, filter, choose, column, scroller, stop } = props
  const say = useSay()
  const groupOf = useMemo(
    () => new Map(meeting.sections.flatMap(({ label, themes }) => themes.map((i) => [i, label]))),
    [meeting],
  )
  return (
    <ScrollColumn
      is="theme"
      label={say((m) => m.themeColumn)}
      column={column}
      scroller={scroller}
      stop={stop}
      className="order-5"
      rowOf={(row, place) => (
        <LargeThemeRow
          key={row}
          meeting={meeting}
          theme={row}
          group={groupOf.get(row)}
          place={place}
          of={column.rows.length}
          count={tally.themes[row]!}
          checked={filter.themes.includes(row)}
          tabStop={stop === row}
          choose={choose}
        />
      )}
    />
  )
}
