import { useEffect } from 'react'
import { holdUnkept } from '../../state/address/leaving.ts'

/** Has the browser ask before the page is left, as long as something typed here is nowhere else. */
export function useAtStake(isAtStake: boolean): void {
  useEffect(() => (isAtStake ? holdUnkept({ isAtStake: () => true }) : undefined), [isAtStake])
}
