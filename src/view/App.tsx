import {
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { LANGUAGE_TAG, languagesOf } from '../i18n/language.ts'
import { readAddress } from '../state/address.ts'
import { currentSearch, subscribe } from '../state/history.ts'
import type { Loading as LargeLoading } from '../state/load.ts'
import { type Opening, openTranscript } from '../state/open.ts'
import { defaultDisplay } from '../state/remembered.ts'
import { Explorer } from './Explorer.tsx'
import { Failure } from './Failure.tsx'
import { DisplayContext } from './Language.tsx'
import { Loading } from './Loading.tsx'

/** The page: opens the transcript that the address names and shows it, or says why it cannot. */
export function App(): ReactNode {
  const search = useSyncExternalStore(subscribe, currentSearch)
  const { choice, dropped } = useMemo(() => readAddress(search), [search])
  const { opening, loading, retry } = useOpening(choice.transcript)
  const display = choice.lang ?? defaultDisplay()

  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAG[languagesOf(display)[0]!]
  }, [display])

  return (
    <DisplayContext value={display}>
      {opening === null ? (
        <Loading large={loading} />
      ) : opening.ok ? (
        <Explorer opened={opening.opened} choice={choice} dropped={dropped} />
      ) : (
        <Failure failure={opening.failure} choice={choice} retry={retry} />
      )}
    </DisplayContext>
  )
}

/** What became of opening a transcript; null while it is under way. */
function useOpening(path: string | null): {
  opening: Opening | null
  /** A large one while it is on its way. */
  loading: LargeLoading | null
  retry: () => void
} {
  const [attempt, setAttempt] = useState({ path, number: 0 })
  const [loading, setLoading] = useState<LargeLoading | null>(null)
  const [result, setResult] = useState<{ of: typeof attempt; opening: Opening } | null>(null)
  if (attempt.path !== path) setAttempt({ path, number: attempt.number + 1 })

  useEffect(() => {
    const aborting = new AbortController()
    openTranscript(attempt.path, aborting.signal, setLoading).then(
      (opening) => setResult({ of: attempt, opening }),
      (error) => {
        if (!aborting.signal.aborted) throw error
      },
    )
    return () => {
      aborting.abort()
      setLoading(null)
    }
  }, [attempt])

  const retry = useCallback(
    () => setAttempt(({ path, number }) => ({ path, number: number + 1 })),
    [],
  )
  return { opening: result?.of === attempt ? result.opening : null, loading, retry }
}
