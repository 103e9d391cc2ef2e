import type { ReactNode } from 'react'

/** A filter that is on or off, with what it is. */
export function Tick(props: {
  checked: boolean
  onChange: () => void
  children: ReactNode
}): ReactNode {
  const { checked, onChange, children } = props
  return (
    <label className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-sm hover:bg-wash has-checked:border-ink has-checked:font-semibold">
      <input type="checkbox" className="size-4 accent-ink" checked={checked} onChange={onChange} />
      <span>{children}</span>
    </label>
  )
}
