import { createCell } from '../cell.ts'
import { readMoment } from './moment.ts'

/** What a reader asks of the recording: to be played from a time of the meeting (ms) on or until another, shown there, or paused. */
export type Wish =
  | { readonly do: 'play'; readonly time: number; readonly until?: number }
  | { readonly do: 'show'; readonly time: number }
  | { readonly do: 'pause' }

const moment = readMoment(globalThis.location?.hash ?? '')

/** The latest wish, each an object of its own; null as long as nobody wants to hear anything. */
export const wished = createCell<Wish | null>(moment === null ? null : { do: 'show', time: moment })

/** The point that is being heard, and whether it sounds just now. */
export interface Heard {
  readonly point: number | null
  readonly sounds: boolean
}

export const heard = createCell<Heard>({ point: null, sounds: false })
