import type { Choice } from './choice.ts'

/** Narrows to what stands under an item of the agenda, or to none. Apart from `choice.ts`, as a first look has no agenda. */
export const chooseItem = (choice: Choice, item: string | null): Choice => ({ ...choice, item })
