import {
  type ReactNode,
  Suspense,
  startTransition,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { ownLanguage } from '../../domain/format/best-language.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { languagesOf, tagOf } from '../../i18n/language.ts'
import { readAddress } from '../../state/address/address.ts'
import type { Origin } from '../../state/address/choice.ts'
import { currentSearch, subscribe } from '../../state/address/history.ts'
import { defaultDisplay } from '../../state/address/remembered.ts'
import type { Loading as LargeLoading } from '../../state/opening/load.ts'
import { failed, openTranscript } from '../../state/opening/open.ts'
import type { Opening } from '../../state/opening/opened.ts'
import { fetchPart, NotFetched } from '../../state/release/part.ts'
import { Loading } from '../loading/Loading.tsx'
import { DisplayContext, OwnLanguageContext } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { useOrigin } from '../parts/useOrigin.ts'
import { Explorer } from './Explorer.tsx'
import { Failure } from './Failure.tsx'
import { LATER_VIEWS, viewOf } from './views.ts'

const NewVersion = later(() => import('../offline/NewVersion.tsx').then((m) => m.NewVersion))

/** The page: opens the transcript that the address names and shows it, or says why it cannot. */
export function App(): ReactNode {
  const search = useSyncExternalStore(subscribe, currentSearch)
  const { choice, dropped } = useMemo(() => readAddress(search), [search])
  const { opening, loading, retry } = useOpening(useOrigin(choice))
  const display = choice.lang ?? defaultDisplay()

  useEffect(() => {
    document.documentElement.lang = tagOf(languagesOf(display)[0]!)
  }, [display])

  return (
    <DisplayContext value={display}>
      {opening === null ? (
        <Loading large={loading} />
      ) : opening.ok ? (
        <OwnLanguageContext value={ownLanguage(opening.opened.meeting.transcript)}>
          <Explorer opened={opening.opened} choice={choice} dropped={dropped} />
        </OwnLanguageContext>
      ) : (
        <Failure failure={opening.failure} choice={choice} retry={retry} />
      )}
      {import.meta.env.PROD && opening && !choice.embed && (
        <Suspense>
          <NewVersion />
        </Suspense>
      )}
    </DisplayContext>
  )
}

/** What the address shows of a meeting, beside the small picture. */
const viewNow = (meeting: Meeting) => viewOf(readAddress(currentSearch()).choice, meeting)

/** What became of opening a meeting; null while it is under way. */
function useOpening(origin: Origin): {
  opening: Opening | null
  /** A large one while it is on its way. */
  loading: LargeLoading | null
  retry: () => void
} {
  const [attempt, setAttempt] = useState({ origin, number: 0 })
  const [loading, setLoading] = useState<LargeLoading | null>(null)
  const [result, setResult] = useState<{ of: typeof attempt; opening: Opening } | null>(null)
  if (attempt.origin !== origin) setAttempt({ origin, number: attempt.number + 1 })

  useEffect(() => {
    const aborting = new AbortController()
    const { signal } = aborting
    const { transcript, mine } = attempt.origin
    let isTold = false
    const tell = async (opening: Opening) => {
      // Not only when the page is rendered, which would come twice then.
      if (opening.ok && !isTold) await viewNow(opening.opened.meeting)?.View.ahead()
      if (signal.aborted) return
      const tellNow = () => setResult({ of: attempt, opening })
      // A page that opens is rendered in pieces, so that nothing waits for it; one that is open, at once.
      if (isTold) tellNow()
      else startTransition(tellNow)
      isTold = true
    }
    const hearing = { sizeable: LATER_VIEWS.large.View.ahead, loading: setLoading }
    const opening =
      mine === null
        ? openTranscript(transcript, signal, hearing).then(tell)
        : fetchPart(() => import('../../state/opening/open-mine.ts')).then(({ openMine }) =>
            openMine(mine, signal, tell),
          )
    opening.catch((error) => {
      if (signal.aborted) return
      if (error instanceof NotFetched) tell(failed({ code: 'part', file: mine ?? '' }))
      else
        setResult(() => {
          throw error
        })
    })
    return () => {
      aborting.abort()
      setLoading(null)
    }
  }, [attempt])

  // With the meeting before went what had the focus.
  const isAnother = attempt.number > 0 && result?.of === attempt
  useEffect(() => {
    if (isAnother && document.activeElement === document.body) document.querySelector('h1')?.focus()
  }, [isAnother])

  const retry = () => setAttempt({ origin, number: attempt.number + 1 })
  return { opening: result?.of === attempt ? result.opening : null, loading, retry }
}
