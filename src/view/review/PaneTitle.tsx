import { createContext, type ReactNode, type RefObject, use } from 'react'

/** The heading of what is corrected: it takes the focus when something else is. */
export const PaneTitleContext = createContext<RefObject<HTMLHeadingElement | null> | null>(null)

export function PaneTitle({ children }: { children: ReactNode }): ReactNode {
  return (
    <h3
      ref={use(PaneTitleContext)}
      id="review-pane-heading"
      tabIndex={-1}
      className="scroll-mt-4 font-serif text-xl leading-snug font-bold"
    >
      {children}
    </h3>
  )
}
