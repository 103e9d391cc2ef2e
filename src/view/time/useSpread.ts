import { useCallback, useMemo, useState } from 'react'
import { HIDDEN_KIND, maskOf } from '../../domain/meeting/filter.ts'
import { sortRows } from '../../domain/meeting/sort-rows.ts'
import { nameTest } from '../../domain/search/name-test.ts'
import { pickLanes } from '../../layout/time/lanes.ts'
import { replyEnds } from '../../layout/time/reply-ends.ts'
import { speechOf } from '../../layout/time/speech.ts'
import type { Spread } from '../../layout/time/tile.ts'
import { firstZoom, timeScale, zoomsOf } from '../../layout/time/time-scale.ts'
import { useRowRanks } from '../parts/useRowRanks.ts'
import type { ViewProps } from '../parts/ViewProps.ts'

/** So many speakers and themes all have rows; of more, so many. */
const ALL = { speakers: 24, themes: 20 } as const
const MOST = { speakers: 16, themes: 14 } as const

export const NOTHING_TYPED = { speaker: '', theme: '' }

/** A meeting spread in so much room (px): who has a lane, which theme a row, and how far it is zoomed in. */
export function useSpread(props: ViewProps, room: number, typed: typeof NOTHING_TYPED) {
  const { meeting, points, tally, filter, choice, speaker } = props
  const { speakers } = meeting.transcript
  const { speakers: ranks } = useRowRanks(meeting, choice.sort, false)
  const withProcedure = filter.kinds.includes(HIDDEN_KIND)
  const speech = useMemo(
    () => speechOf(meeting, (kind) => kind === HIDDEN_KIND && !withProcedure),
    [meeting, withProcedure],
  )
  const zooms = useMemo(() => zoomsOf(speech, room), [speech, room])
  const [chosen, setZoom] = useState<number | null>(null)
  const zoom = Math.min(chosen ?? firstZoom(speech, zooms), zooms.length - 1)
  const scaleAt = useCallback((at: number) => timeScale(speech, zooms[at]!), [speech, zooms])
  const scale = useMemo(() => scaleAt(zoom), [scaleAt, zoom])

  const isMany = {
    speakers: speakers.length > ALL.speakers,
    themes: meeting.themes.length > ALL.themes,
  }
  const hasName = useMemo(() => nameTest(speakers, ({ name, role }) => [name, role]), [speakers])
  const hasLabel = useMemo(() => nameTest(meeting.themes, ({ label }) => [label]), [meeting])
  const sorted = useMemo(() => {
    const rows = [...speakers.keys()]
    if (!isMany.speakers) return rows
    const named = rows.filter(hasName(typed.speaker))
    return sortRows(named, choice.sort, tally.speakers, ranks)
  }, [speakers, isMany.speakers, hasName, typed.speaker, choice.sort, tally, ranks])
  const lanes = useMemo(
    () =>
      pickLanes({
        sorted,
        counts: tally.speakers,
        most: isMany.speakers ? MOST.speakers : ALL.speakers,
        kept: speaker === null ? [] : [speaker],
        isShared: true,
      }),
    [sorted, tally, isMany.speakers, speaker],
  )
  const rows = useMemo(
    () =>
      pickLanes({
        sorted: [...meeting.themes.keys()].filter(hasLabel(typed.theme)),
        counts: tally.themes,
        most: isMany.themes ? MOST.themes : ALL.themes,
        kept: filter.themes,
        isShared: false,
      }),
    [meeting, hasLabel, typed.theme, tally, isMany.themes, filter.themes],
  )
  const spread = useMemo<Spread>(
    () => ({
      ...{ meeting, speech, scale, speakers: lanes, themes: rows },
      remains: maskOf(points, meeting.kindOf.length),
    }),
    [meeting, speech, scale, lanes, rows, points],
  )
  const ends = useMemo(() => replyEnds(meeting), [meeting])
  return { spread, ends, isMany, zoom, zooms, scaleAt, setZoom }
}
