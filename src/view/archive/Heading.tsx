import type { ReactNode } from 'react'

/** The heading of a view, which gets the focus when the reader comes to it. */
export const Title = ({ children }: { children: ReactNode }): ReactNode => (
  <h1
    tabIndex={-1}
    className="font-serif text-2xl leading-snug font-bold text-balance outline-none @medium:text-3xl"
  >
    {children}
  </h1>
)

/** The heading of a part of a view. */
export const PartTitle = ({ children }: { children: ReactNode }): ReactNode => (
  <h2 className="font-serif text-lg font-bold">{children}</h2>
)
