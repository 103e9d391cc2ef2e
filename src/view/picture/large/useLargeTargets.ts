import { useCallback } from 'react'
import { KINDS } from '../../../domain/format/transcript.ts'
import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { strongest } from '../../../layout/large/drawn.ts'
import { type LargeTarget, ribbonTest } from '../../../layout/large/lift-ribbons.ts'
import type { Ribbon, Ribbons } from '../../../layout/large/ribbons.ts'
import { nearestStrand } from '../../../layout/nearest-strand.ts'
import {
  type Choose,
  choosePoint,
  chooseSpeaker,
  toggleTheme,
} from '../../../state/address/choice.ts'
import { chooseRibbon } from '../../../state/address/table-cell.ts'
import { subscribeToAll } from '../../../state/cell.ts'
import { lit, told } from '../../../state/lit.ts'
import { useChosenTarget } from '../useChosenTarget.ts'
import { type FindDrawn, type Pointing, REACH } from '../usePointing.ts'

/**
 * What of a large picture is chosen, what is lifted (pointed at, else chosen), what is told while nothing is
 * lifted, what is drawn at a place, and what a click on it opens.
 */
export function useLargeTargets(props: {
  meeting: Meeting
  speaker: number | null
  point: number | null
  ribbons: Ribbons
  pointing: Pointing<LargeTarget>
  choose: Choose
}) {
  const { meeting, speaker, point, ribbons, pointing, choose } = props
  const chosen = useChosenTarget(point, speaker)
  const liftedNow = useCallback(
    () => pointing.get()?.target ?? lit.get() ?? chosen,
    [pointing, chosen],
  )
  const liftOf = useCallback(() => {
    const target = liftedNow()
    return target && ribbonTest(target, meeting)
  }, [liftedNow, meeting])
  const toldOf = useCallback(() => {
    const now = liftedNow() ? null : told.get()
    return now && ribbonTest(now, meeting)
  }, [liftedNow, meeting])
  const subscribe = useCallback(
    (listener: () => void) => subscribeToAll([pointing, lit, told], listener),
    [pointing],
  )
  const find = useCallback<FindDrawn<LargeTarget>>(
    (x, y, width) => {
      const belongs = chosen && ribbonTest(chosen, meeting)
      const { beyond } = ribbons
      const lifted = belongs ? [...beyond, ...ribbons.between].filter(belongs) : []
      const near = (some: readonly Ribbon[]) => nearestStrand(some, x, y, width, REACH)
      const found = near(lifted) ?? near(strongest(ribbons)) ?? near(beyond)
      return found && targetOf(found)
    },
    [chosen, meeting, ribbons],
  )
  const open = useCallback(
    (target: LargeTarget) => {
      if (target.is === 'point') {
        const { id, speaker } = meeting.transcript.points.at(target.point)!
        choose((now) => choosePoint(now, speaker, id))
      }
      if (target.is !== 'ribbon') return
      const by = meeting.transcript.speakers[target.speaker]?.id
      const on = meeting.themes[target.theme]?.id
      const kind = KINDS[target.kind]!
      choose((now) => {
        if (by !== undefined && on !== undefined) return chooseRibbon(now, by, on, kind)
        if (by !== undefined) return chooseSpeaker(now, by)
        return on === undefined || now.themes.includes(on) ? now : toggleTheme(now, on)
      })
    },
    [meeting, choose],
  )
  return { liftedNow, liftOf, toldOf, subscribe, find, open }
}

function targetOf(ribbon: Ribbon): LargeTarget {
  const { speaker, theme, kind, count, point } = ribbon
  return point >= 0 ? { is: 'point', point } : { is: 'ribbon', speaker, theme, kind, count }
}
