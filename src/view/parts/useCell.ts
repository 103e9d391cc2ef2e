import { useSyncExternalStore } from 'react'
import type { CellToRead } from '../../state/cell.ts'

/** What a cell holds, now and whenever that changes. */
export const useCell = <T>({ subscribe, get }: CellToRead<T>): T =>
  useSyncExternalStore(subscribe, get)
