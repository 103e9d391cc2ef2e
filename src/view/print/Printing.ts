import { lazy } from 'react'

/** Long after the first paint, and in time for a reader who prints at once, in milliseconds. */
const LATEST = 2000

const idle = () =>
  new Promise<unknown>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: LATEST })
    else setTimeout(resolve, LATEST / 4)
  })

/**
 * The document to print. A browser that begins to print does not wait for scripts, so this one is
 * fetched as soon as the page has nothing better to do; without it the page prints as it stands.
 */
export const Printing = lazy(async () => {
  await idle()
  return import('./PrintDocument.tsx').then(
    ({ PrintDocument }) => ({ default: PrintDocument }),
    () => ({ default: () => null }),
  )
})
