import type { ReactNode, RefObject } from 'react'

/** The pane's heading and name; takes the focus when the keyboard chose what to read. */
export function PaneHeading(props: {
  heading: RefObject<HTMLHeadingElement | null>
  children: ReactNode
}): ReactNode {
  return (
    <h2
      id="pane-heading"
      ref={props.heading}
      tabIndex={-1}
      className="scroll-mt-3 font-serif text-xl leading-snug font-bold"
    >
      {props.children}
    </h2>
  )
}
