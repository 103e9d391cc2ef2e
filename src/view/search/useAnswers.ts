import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { type Searching, startSearch } from '../../state/search/search.ts'
import { searchHere } from '../../state/search/search-here.ts'
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
  // Before the frame: what is found at once is in the one that shows the key.
  useLayoutEffect(() => asking.ask(text), [asking, text])
  return answer
}

/**
 * Gets ready when it is asked to, at the latest with the first query: on the page, or where there is much to look
 * through in a worker, and in none again once that died.
 */
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
    const tell = ({ query, finding, complete, isWhole }: Told) =>
      answer({ meeting, query, again, complete, isWhole, finding, ...marksOf(finding.words) })
    searching ??=
      searchHere(meeting, tell, sayDead) ??
      startSearch(meeting, tell, () => {
        dead = true
        if (wanted !== '') sayDead(wanted)
      })
  }
  const close = () => {
    searching?.close()
    searching = null
  }
  return { prepare, ask, close }
}
