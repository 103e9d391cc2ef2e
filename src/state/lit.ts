import type { Some } from '../layout/emphasis.ts'
import { createCell } from './cell.ts'

/** What the pane lights in the picture, which reads it without rendering anything. */
export const lit = createCell<Some | null>(null)
