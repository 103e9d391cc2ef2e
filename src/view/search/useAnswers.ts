import { useEffect, useMemo, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Searching, startSearch } from '../../state/search/search.ts'
import type { Told } from '../../state/search/search-protocol.ts'
import { marksOf } from './marksOf.tsx'
import type { SearchAnswer } from './SearchAnswer.ts'

/**
 * Searches a meeting for what is typed. The last answer stands until the next is there; null as soon
 * as nothing is searched for. Gets ready when it is about to be `needed`.
 */
export function useAnswers(meeting: Meeting, text: string, needed: boolean): SearchAnswer | null {
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const [attempt, setAttempt] = useState(1)
  const asking = useMemo(
    () => createAsking(meeting, setAnswer, () => setAttempt(attempt + 1)),
    [meeting, attempt],
  )
  useEffect(() => asking.close, [asking])
  useEffect(() => {
    if (needed) asking.prepare()
  }, [asking, needed])
  useEffect(() => asking.ask(text), [asking, text])
  return answer
}

/** Starts a worker when it is asked to, at the latest with the first query, and none again once it died. */
function createAsking(
  meeting: Meeting,
  answer: (answer: SearchAnswer | null) => void,
  again: () => void,
) {
  let searching: Searching | null = null
  let dead = false
  /** What is searched for. */
  let wanted = ''
  const sayDead = (query: string) =>
    answer({
      meeting,
      query,
      again,
      complete: true,
      isWhole: true,
      finding: null,
      ...marksOf([]),
    })
  const ask = (query: string) => {
    if (query.trim() === '') {
      wanted = ''
      searching?.hush()
      answer(null)
    } else if (dead) sayDead(query)
    else {
      wanted = query
      prepare()
      searching?.ask(query)
    }
  }
  const prepare = () => {
    if (dead) return
    searching ??= startSearch(
      meeting,
      ({ query, finding, complete, isWhole }: Told) =>
        answer({ meeting, query, again, complete, isWhole, finding, ...marksOf(finding.words) }),
      () => {
        dead = true
        if (wanted !== '') sayDead(wanted)
      },
    )
  }
  const close = () => {
    searching?.close()
    searching = null
  }
  return { prepare, ask, close }
}
