import { later } from '../parts/later.tsx'

/** Fetched with the first of the reader's own meetings, so that it is there when it is needed. */
export const Rescue = later(() => import('./Rescue.tsx').then((m) => m.Rescue))
