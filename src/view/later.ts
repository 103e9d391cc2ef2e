import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/**
 * A component that is fetched when it is first shown, for what a first visit can do without. Where
 * it cannot be had (no network, a newer release) nothing stands in its place, and the page goes on.
 */
export const later = <P>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> =>
  lazy(() => load().then(asModule, () => asModule(() => null)))

const asModule = <P>(component: ComponentType<P>) => ({ default: component })
