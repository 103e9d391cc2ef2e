import { type ReactNode, useState } from 'react'

/** What a reader may open: it is in the page only while it is open, for it may be much. */
export function Details(props: {
  summary: ReactNode
  className?: string
  children: () => ReactNode
}): ReactNode {
  const { summary, className = '', children } = props
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={`cursor-pointer rounded-md py-1 ${className}`}>{summary}</summary>
      {open && children()}
    </details>
  )
}
