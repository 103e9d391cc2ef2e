import type { Operation } from '../../domain/edit/patch.ts'
import type { Shelved } from './shelf-failure.ts'
import type { Save } from './shelf-saves.ts'

/** What the shelf's worker can do; to a greeting it only answers. */
export type ShelfTask =
  | { readonly do: 'greet' }
  | { readonly do: 'save'; readonly save: Omit<Save, 'pieces'> }
  | { readonly do: 'tidy' | 'renew'; readonly id: string }

/** What it is sent: the pieces of a save, one by one, and then what to do with them. */
export type ShelfRequest = { readonly job: number } & (
  | { readonly piece: readonly Operation[] }
  | { readonly task: ShelfTask }
)

/** What it says, once for each job. */
export interface ShelfAnswer {
  readonly job: number
  readonly outcome: Shelved<object>
}
