import type { ComponentType, ReactNode } from 'react'
import { createPart } from '../../state/release/part.ts'
import { NotFetched } from './NotFetched.tsx'
import { useCell } from './useCell.ts'

/** A component that is fetched when it is first shown. */
export interface Later<P> {
  (props: P): ReactNode
  /** Fetches it before that; once this is over it is shown without a wait. Never throws. */
  readonly ahead: () => Promise<void>
  /** That it could not be fetched, where its own place does not say so. */
  readonly Notice: ComponentType
}

/**
 * A component that comes later, for what a first visit can do without. Where it cannot be had its
 * place says so, and it can be asked for again; a `quiet` one leaves its place empty, which is for
 * what has none or stands in many.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  quiet = false,
): Later<P> {
  const part = createPart(load)
  const Notice = () => useCell(part.state).failed && <NotFetched retry={part.fetch} />
  const Later = (props: P): ReactNode => {
    const { here: Here, failed } = useCell(part.state)
    if (Here) return <Here {...props} />
    if (failed) return !quiet && <Notice />
    // Not by `use`: React wants a component that has once waited by it to call it ever after.
    throw part.fetch()
  }
  return Object.assign(Later, { ahead: part.fetch, Notice })
}
