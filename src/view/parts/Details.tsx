import { type ReactNode, useState } from 'react'

/** What a reader may open; where it is much, it is in the page only while it is open. */
export function Details(props: {
  summary: ReactNode
  /** Of the summary. */
  className?: string
  startsOpen?: boolean
  isMuch: boolean
  children: () => ReactNode
}): ReactNode {
  const { summary, className = '', startsOpen = false, isMuch, children } = props
  const [open, setOpen] = useState(startsOpen)
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={`cursor-pointer rounded-md py-1 ${className}`}>{summary}</summary>
      {(open || !isMuch) && children()}
    </details>
  )
}
