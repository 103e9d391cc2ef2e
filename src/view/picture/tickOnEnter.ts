import type { KeyboardEvent } from 'react'

/** Enter ticks a theme as Space does, since it chooses a speaker too. */
export function tickOnEnter({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void {
  if (key === 'Enter') currentTarget.click()
}
