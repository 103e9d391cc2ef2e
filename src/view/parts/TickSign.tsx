import type { ReactNode } from 'react'

/** How the checkbox looks that a {@link TickSign} stands for: it fills its label, which is `relative`. */
export const TICK = 'peer absolute inset-0 appearance-none opacity-0'

/**
 * After a checkbox of the class {@link TICK}. Nothing ticked means everything, so what is not ticked is no empty
 * box: only what is ticked has a sign, in a place of its own unless `bare`.
 */
export function TickSign({ checked, bare }: { checked: boolean; bare?: boolean }): ReactNode {
  return (
    <>
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-0 rounded-md peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus"
      />
      {!bare && (
        <span aria-hidden="true" className="size-3.5 shrink-0 text-center leading-none">
          {checked && '✓'}
        </span>
      )}
    </>
  )
}
