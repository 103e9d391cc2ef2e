import { type ComponentProps, type ReactNode, Suspense } from 'react'
import type { InView } from './InView.tsx'
import { later } from './later.tsx'

const Fetched = later(() => import('./InView.tsx').then((m) => m.InView<unknown>))

/** {@link InView}, fetched when there is that much to show. */
export function LongList<T>(props: ComponentProps<typeof InView<T>>): ReactNode {
  const { children, ...rest } = props
  return (
    <Suspense>
      {/* What is in the entries is what comes out of them. */}
      <Fetched {...rest}>{(entry, index) => children(entry as T, index)}</Fetched>
    </Suspense>
  )
}
