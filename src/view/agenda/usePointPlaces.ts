import { useEffect, useMemo, useState } from 'react'
import { type PointPlaces, pointPlaces } from '../../domain/meeting/agenda/point-places.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { atOnce, withPauses } from '../../domain/text/steps.ts'
import { nextTask } from '../../state/timing/next-task.ts'

/** Of so few points it takes less than a frame to see where they stand. */
const FEW = 5_000

/** Of a meeting it is looked up once. */
const known = new WeakMap<Meeting, PointPlaces | Promise<PointPlaces>>()

function placesOf(meeting: Meeting): PointPlaces | Promise<PointPlaces> {
  const found = known.get(meeting)
  if (found) return found
  const isFew = meeting.kindOf.length <= FEW
  const looked = isFew ? atOnce(pointPlaces(meeting)) : look(meeting)
  known.set(meeting, looked)
  return looked
}

async function look(meeting: Meeting): Promise<PointPlaces> {
  const places = await withPauses(pointPlaces(meeting), nextTask)
  known.set(meeting, places)
  return places
}

/** Where the points of a meeting stand in its agenda; null while many are looked at, which leaves the page free. */
export function usePointPlaces(meeting: Meeting): PointPlaces | null {
  const places = useMemo(() => placesOf(meeting), [meeting])
  const [late, setLate] = useState<{ of: Meeting; places: PointPlaces } | null>(null)
  useEffect(() => {
    if (!(places instanceof Promise)) return
    let isWanted = true
    places.then((found) => {
      if (isWanted) setLate({ of: meeting, places: found })
    })
    return () => {
      isWanted = false
    }
  }, [places, meeting])
  if (!(places instanceof Promise)) return places
  return late?.of === meeting ? late.places : null
}
