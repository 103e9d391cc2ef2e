import type { ReactNode } from 'react'

/** The pane's heading and name; takes the focus when the keyboard chose what to read. */
export function PaneHeading({ children }: { children: ReactNode }): ReactNode {
  return (
    <h2
      id="pane-heading"
      tabIndex={-1}
      className="mb-1 scroll-mt-3 font-serif text-xl leading-snug font-bold"
    >
      {children}
    </h2>
  )
}
