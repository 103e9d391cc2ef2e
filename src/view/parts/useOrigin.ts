import { useMemo } from 'react'
import type { Origin } from '../../state/address/choice.ts'

/** Which meeting is open, the same object as long as it is the same meeting. */
export function useOrigin({ transcript, mine }: Origin): Origin {
  return useMemo(() => ({ transcript, mine }), [transcript, mine])
}
