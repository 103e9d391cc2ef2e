import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Filter } from '../domain/filter.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Tally } from '../domain/tally.ts'
import type { Choice, View } from '../state/choice.ts'
import type { Choose } from './Explorer.tsx'

/** What every view of a meeting gets. */
export interface ViewProps {
  readonly meeting: Meeting
  /** The points that filter and search leave, ascending. */
  readonly points: Int32Array
  readonly tally: Tally
  readonly filter: Filter
  readonly choice: Choice
  readonly speaker: number | null
  readonly choose: Choose
}

/** The views beside the picture, each loaded when first used. */
export const LAZY_VIEWS: Partial<Record<View, LazyExoticComponent<ComponentType<ViewProps>>>> = {
  source: lazy(async () => ({ default: (await import('./source/SourceView.tsx')).SourceView })),
}
