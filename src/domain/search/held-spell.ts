import type { Speller } from './pinyin.ts'
import { NO_READINGS, type Readings, spellerOf } from './readings.ts'

/** What the page that starts a worker puts before its script, see `state/release/held-script.ts`. */
const { heldReadings = NO_READINGS } = globalThis as { readonly heldReadings?: Readings }

/** In place of `spell.ts` in a page that holds its meeting: what it needs of the dictionary is in it. */
export const spell: Speller = spellerOf(heldReadings)
