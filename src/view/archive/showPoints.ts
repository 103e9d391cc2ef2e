import { afterPaint } from '../../state/timing/after-paint.ts'

/** Brings the list of points into view, where it is not. */
export const showPoints = (): unknown =>
  afterPaint(() => document.getElementById('points')?.scrollIntoView({ block: 'start' }))
