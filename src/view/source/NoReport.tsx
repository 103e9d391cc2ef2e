import type { ReactNode } from 'react'
import { SaySource } from './SaySource.tsx'

/** In place of `OpenReport.tsx` in a page that is one file: it does not read reports. */
export const OpenReport = (): ReactNode => (
  <p className="max-w-prose">
    <SaySource>{(m) => m.notShipped}</SaySource>
  </p>
)
