import type { Operation } from '../../domain/edit/patch.ts'
import type { Problem } from '../../domain/format/problem.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import type { StoredPoints } from '../../domain/store/stored-meeting.ts'
import type { Broken } from './explain-broken.ts'

/** What the worker is sent: the bytes in order, and that they were all. */
export type Sent = Uint8Array | 'end'

/** What the worker says. */
export type Told =
  | { readonly is: 'progress'; readonly read: number }
  | ({ readonly is: 'frame' } & Frame)
  /** Of all but the points, in order. */
  | { readonly is: 'piece'; readonly operations: readonly Operation[] }
  | { readonly is: 'valid'; readonly points: StoredPoints; readonly hidden: readonly string[] }
  | { readonly is: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly is: 'broken'; readonly why: Broken }

/** What is known of a meeting before its points are there. */
export interface Frame {
  readonly title: Localized
  readonly speakers: number
  readonly themes: number
}
