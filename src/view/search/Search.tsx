import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Meeting } from '../../domain/meeting.ts'
import type { Choose } from '../Explorer.tsx'
import { chooseResult, listResults, type Result } from './results.ts'
import { SEARCH_ROOM, type SearchAnswer } from './SearchAnswer.ts'
import { optionId, SearchResults } from './SearchResults.tsx'
import { useAnswers } from './useAnswers.ts'
import { useSearchWords } from './useSearchWords.ts'
import { useShortcut } from './useShortcut.ts'
import { useTyped } from './useTyped.ts'
// Loaded along, so that what it has to say does not come late.
import './SearchNote.tsx'

/** The search box, and under it, while it has the keyboard, what was found. */
export function Search(props: {
  meeting: Meeting
  query: string
  /** The points that filter and search leave together. */
  points: Int32Array
  onAnswer: (answer: SearchAnswer | null) => void
  choose: Choose
}): ReactNode {
  const { meeting, query, points, onAnswer, choose } = props
  const box = useRef<HTMLInputElement>(null)
  const list = useId()
  const say = useSearchWords()
  const typed = useTyped(query, choose)
  const [composing, setComposing] = useState(false)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<Result | null>(null)
  // What an input method has not made up its mind about is not searched for.
  const [settled, setSettled] = useState(typed.text)
  if (!composing && settled !== typed.text) setSettled(typed.text)
  const answer = useAnswers(meeting, settled)
  useEffect(() => onAnswer(answer), [answer, onAnswer])
  useShortcut(box)

  const finding = answer?.finding
  const { results, more } = useMemo(
    () => (finding ? listResults(finding, points) : { results: [], more: 0 }),
    [finding, points],
  )
  const shown = open && answer !== null && results.length > 0
  const current =
    (shown && results.find(({ is, number }) => is === active?.is && number === active.number)) ||
    null

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
      const from = current ? results.indexOf(current) : step > 0 ? -1 : results.length
      setActive(results[from + step] ?? null)
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
      <input
        ref={box}
        type="search"
        aria-label={say((m) => m.search)}
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-autocomplete="list"
        aria-controls={shown ? list : undefined}
        aria-activedescendant={current ? optionId(list, current) : undefined}
        placeholder={say((m) => m.search)}
        title={say((m) => m.hint)}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        className="peer size-full rounded-lg border border-edge bg-surface ps-8 pe-2 text-sm placeholder:text-muted [&::-webkit-search-cancel-button]:cursor-pointer [&::-webkit-search-cancel-button]:grayscale"
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
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto size-4 fill-none stroke-muted stroke-[1.5]"
      >
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 14 14" />
      </svg>
      <kbd
        aria-hidden="true"
        className="pointer-events-none absolute inset-y-0 end-2 my-auto hidden size-5 place-content-center rounded border border-line text-xs text-muted peer-placeholder-shown:peer-not-focus:@wide:grid"
      >
        /
      </kbd>
      {shown && (
        <SearchResults
          id={list}
          meeting={meeting}
          answer={answer}
          results={results}
          more={more}
          active={current}
          onChoose={onChoose}
        />
      )}
    </div>
  )
}
