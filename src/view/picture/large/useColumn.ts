import { useMemo } from 'react'
import type { Column } from '../../../layout/large/column.ts'
import type { Order } from '../../../layout/large/order.ts'
import { EDGE_REM, type Frame, ROW_REM } from './useFrame.ts'

/** A column as laid out, kept while nothing of it changes. */
export function useColumn(
  is: keyof typeof ROW_REM,
  order: Order,
  { rem, height }: Frame,
  scrolled: number,
): Column {
  return useMemo(() => {
    const top = EDGE_REM * rem
    return { ...order, rowHeight: ROW_REM[is] * rem, top, height: height - 2 * top, scrolled }
  }, [is, order, rem, height, scrolled])
}
