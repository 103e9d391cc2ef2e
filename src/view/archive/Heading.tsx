import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of a view, which gets the focus when the reader comes to it. */
export function Title({ children }: { children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // While the view was read the main part had it.
    const main = heading.current?.closest('main')
    if (main && document.activeElement === main) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      className="font-serif text-2xl leading-snug font-bold text-balance outline-none @medium:text-3xl"
    >
      {children}
    </h1>
  )
}

/** The heading of a part of a view. */
export const PartTitle = ({ children }: { children: ReactNode }): ReactNode => (
  <h2 className="font-serif text-lg font-bold">{children}</h2>
)
