import type { ReactNode } from 'react'

/**
 * Opens, on a phone, the sheet with an id: a `popover` of the class `sheet`. Elsewhere what is in the sheet
 * stands in its place, and there is no button.
 */
export function SheetButton({ of, children }: { of: string; children: ReactNode }): ReactNode {
  return (
    <button
      type="button"
      popoverTarget={of}
      className="min-h-8 shrink-0 rounded-lg border border-line bg-surface px-3 py-1 text-sm hover:bg-wash @medium:hidden"
    >
      {children}
      <span aria-hidden="true"> ▾</span>
    </button>
  )
}
