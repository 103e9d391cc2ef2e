import { useMemo } from 'react'
import type { Target } from '../../layout/emphasis.ts'

/** What of a picture is chosen: a point before its speaker. */
export const useChosenTarget = (point: number | null, speaker: number | null): Target | null =>
  useMemo(
    () =>
      point !== null
        ? { is: 'point', point }
        : speaker !== null
          ? { is: 'speaker', speaker }
          : null,
    [point, speaker],
  )
