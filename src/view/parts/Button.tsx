import type { ComponentProps, ReactNode } from 'react'

/** A push button as it looks everywhere on the page. */
export function Button({ className = '', ...rest }: ComponentProps<'button'>): ReactNode {
  return (
    <button
      type="button"
      className={`min-h-8 rounded-lg border border-line bg-surface px-3 py-1 text-sm hover:bg-wash aria-pressed:bg-ink aria-pressed:text-paper ${className}`}
      {...rest}
    />
  )
}
