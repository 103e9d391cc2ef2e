import { useEffect, useRef, useState } from 'react'
import { ArchiveFault } from '../../domain/archive/archive-fault.ts'

/** What became of a question to an archive. */
export interface Answer<T> {
  /** The answer; while another question is under way, that to the one before. Undefined until the first. */
  readonly here: T | undefined
  readonly isWaiting: boolean
  readonly fault: ArchiveFault | null
  readonly retry: () => void
}

/**
 * Asks an archive, and again whenever `key` changes.
 * @throws while rendering, whatever is no `ArchiveFault`: that is a mistake of the page.
 */
export function useAnswer<T>(ask: () => Promise<T>, key: string): Answer<T> {
  const [tries, setTries] = useState(0)
  const [got, setGot] = useState<{ of: string; here?: T; error?: unknown } | null>(null)
  const latest = useRef(ask)
  latest.current = ask
  const wanted = `${tries} ${key}`
  useEffect(() => {
    let isWanted = true
    latest.current().then(
      (here) => isWanted && setGot({ of: wanted, here }),
      (error) => isWanted && setGot({ of: wanted, error }),
    )
    return () => {
      isWanted = false
    }
  }, [wanted])
  const error = got?.error
  if (error !== undefined && !(error instanceof ArchiveFault)) throw error
  const isWaiting = got?.of !== wanted
  return {
    here: got?.here,
    isWaiting,
    fault: isWaiting ? null : (error ?? null),
    retry: () => setTries(tries + 1),
  }
}
