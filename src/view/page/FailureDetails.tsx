import type { ReactNode } from 'react'
import type { OpenFailure } from '../../state/opening/opened.ts'
import { NotLoaded } from '../loading/NotLoaded.tsx'
import { NotThere } from '../own/NotThere.tsx'
import { FaultyFile } from './FaultyFile.tsx'

/** A failure that can wait to be told until its words are fetched: the server has just answered. */
export type TellableFailure = Exclude<OpenFailure, { readonly code: 'unreachable' | 'part' }>

/** What was wrong with a file or a meeting that was found, and what to do. */
export function FailureDetails({ failure }: { failure: TellableFailure }): ReactNode {
  if (failure.code === 'own') return <NotThere why={failure.why} />
  if (failure.code === 'not-loaded') return <NotLoaded failure={failure} />
  return <FaultyFile failure={failure} />
}
