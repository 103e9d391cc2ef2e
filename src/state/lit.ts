import type { Some } from '../layout/emphasis.ts'
import { createCell } from './cell.ts'

/** What the pane lights in the picture, which reads it without rendering anything. */
export const lit = createCell<Some | null>(null)

/** What it tells of the whole meeting: lit a little while nothing is lifted, with nothing faded for it. */
export const told = createCell<Some | null>(null)
