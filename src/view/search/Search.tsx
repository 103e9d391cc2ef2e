import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  startTransition,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react'
import { type Filter, filterPoints } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Choose } from '../../state/address/choice.ts'
import { afterPaint } from '../../state/timing/after-paint.ts'
import { chooseResult, type Listing, listResults, type Result } from './results.ts'
import type { SearchAnswer } from './SearchAnswer.ts'
import { SEARCH_ROOM, SearchInput } from './SearchInput.tsx'
import { optionId, SearchResults } from './SearchResults.tsx'
import { useAnswers } from './useAnswers.ts'
import { useFieldBefore } from './useFieldBefore.ts'
import { useTyped } from './useTyped.ts'
// Loaded along, so that what it has to say does not come late.
import './SearchNote.tsx'

export interface SearchProps {
  readonly meeting: Meeting
  readonly query: string
  readonly filter: Filter
  readonly box: RefObject<HTMLInputElement | null>
  readonly onAnswer: (answer: SearchAnswer | null) => void
  readonly choose: Choose
}

const NO_RESULTS: readonly Result[] = []

/** The points that the filters leave, found or not. */
function useLeft(meeting: Meeting, { themes, match, kinds, under }: Filter): Int32Array {
  return useMemo(
    () => filterPoints(meeting, { themes, match, kinds, ...(under && { under }) }),
    [meeting, themes, match, kinds, under],
  )
}

/** The list of an answer; the one before while more than stands in it may come first. */
function useListing(answer: SearchAnswer | null, left: Int32Array): Listing | null {
  const latest = useMemo(() => answer && listResults(answer, left), [answer, left])
  const [listing, setListing] = useState(latest)
  if (listing !== latest && (!latest || latest.isFinal)) setListing(latest)
  return listing
}

function activeOf(results: readonly Result[], active: Result | 'first' | 'last' | null) {
  if (active === 'first') return results[0]
  if (active === 'last') return results.at(-1)
  return results.find(({ is, number }) => is === active?.is && number === active.number)
}

/** The search field, and under it, while it has the keyboard, what was found. */
export function Search(props: SearchProps): ReactNode {
  const { meeting, query, box, onAnswer, choose } = props
  const list = useId()
  const typed = useTyped(query, useFieldBefore(box, query), choose)
  const [composing, setComposing] = useState(false)
  const [open, setOpen] = useState(false)
  // An end of the list stays its end where more of what was typed is found out after the key.
  const [active, setActive] = useState<Result | 'first' | 'last' | null>(null)
  // What an input method has not made up its mind about is not searched for.
  const [settled, setSettled] = useState(typed.text)
  if (!composing && settled !== typed.text) setSettled(typed.text)
  const answer = useAnswers(meeting, settled, open)
  // The list under the box first: to mark the whole picture takes longer than the next key may wait.
  useEffect(() => {
    if (answer && !answer.isWhole) return
    return afterPaint(() => startTransition(() => onAnswer(answer)))
  }, [answer, onAnswer])

  const listing = useListing(answer, useLeft(meeting, props.filter))
  const results = listing?.results ?? NO_RESULTS
  const shown = open && listing !== null && results.length > 0
  const current = (shown && activeOf(results, active)) || null

  const onChoose = (result: Result) => {
    typed.settle()
    setOpen(false)
    setActive(null)
    choose((choice) => chooseResult(choice, meeting, result))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && results.length > 0) {
      event.preventDefault()
      setOpen(true)
      // Past either end the way leads back into the box, then around.
      if (current) setActive(results[results.indexOf(current) + step] ?? null)
      else setActive(step > 0 ? 'first' : 'last')
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      onChoose(current)
    } else if (event.key === 'Escape' && typed.text !== '') {
      event.preventDefault()
      typed.type('')
      typed.settle()
      box.current?.focus()
    }
  }
  return (
    <div
      role="search"
      className={SEARCH_ROOM}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        setOpen(false)
        setActive(null)
        typed.settle()
      }}
    >
      <SearchInput
        ref={box}
        aria-autocomplete="list"
        aria-controls={shown ? list : undefined}
        aria-activedescendant={current ? optionId(list, current) : undefined}
        value={typed.text}
        onChange={({ target }) => {
          typed.type(target.value)
          setOpen(true)
          setActive(null)
        }}
        onFocus={() => setOpen(true)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      {shown && (
        <SearchResults
          id={list}
          meeting={meeting}
          listing={listing}
          active={current}
          onChoose={onChoose}
        />
      )}
    </div>
  )
}
