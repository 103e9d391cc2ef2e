import type { ReactNode } from 'react'
import { Say } from './Language.tsx'

export function Loading(): ReactNode {
  return (
    <p className="loading" role="status">
      <Say>{(m) => m.loading}</Say>
    </p>
  )
}
