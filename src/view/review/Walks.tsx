import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { hasSettledWarnings } from '../../domain/edit/unconfirmed.ts'
import type { Span } from '../../domain/format/transcript.ts'
import { isNameless } from '../../domain/parse/names/nameless.ts'
import type { ReviewMessages } from '../../i18n/en/review.ts'
import { grouped } from '../../i18n/words/grouped.ts'
import { chooseSpeaker } from '../../state/address/choice.ts'
import type { Desk } from './Desk.ts'
import { LookedAt, type Walk } from './LookedAt.tsx'
import { SayReview, useSayReview } from './SayReview.tsx'

/** What is left to look at, warnings, sentences of nobody, voices without a name, unconfirmed points, to be walked through. */
export function Walks(props: {
  desk: Desk
  /** Shows a passage in the text; null shows none. */
  onLook: (span: Span | null) => void
}): ReactNode {
  const { desk, onLook } = props
  const { warnings = [], unassigned = [] } = desk.transcript.parse ?? {}
  const [at, setAt] = useState<{ walk: Walk; number: number } | null>(null)
  const lists = { warnings, unassigned }
  const length = at ? lists[at.walk].length : 0
  // What has been settled is gone from the list: the one after it stands in its place.
  const number = at && length > 0 ? Math.min(at.number, length - 1) : null
  const span =
    at === null || number === null
      ? undefined
      : at.walk === 'warnings'
        ? warnings[number]!.span
        : unassigned[number]
  const [start, end] = [span?.start, span?.end]
  useEffect(() => {
    onLook(start === undefined || end === undefined ? null : { start, end })
  }, [start, end, onLook])

  const step = (walk: Walk, by: 1 | -1) => {
    const all = lists[walk].length
    const from = at?.walk === walk && number !== null ? number : by > 0 ? -1 : 0
    setAt({ walk, number: (from + by + all) % all })
  }
  const { nameless, toNameless } = useNameless(desk)
  const steps = useRef<HTMLDivElement>(null)
  const { points } = desk.transcript
  const { confirmed, toUnconfirmed } = desk.confirming
  const walks = walksIn(desk)
  return (
    <>
      <div
        ref={steps}
        tabIndex={-1}
        className="order-3 flex flex-wrap items-center gap-x-5 gap-y-1 @medium:order-2"
      >
        {walks.map((walk) => (
          <Steps
            key={walk}
            label={(m) => m[walk]}
            none={(m) => (walk === 'warnings' ? m.allLooked : m.allAssigned)}
            count={lists[walk].length}
            onStep={(by) => step(walk, by)}
          >
            <SayReview>{(m) => m[walk]}</SayReview>{' '}
            <b className="tabular-nums">{grouped(lists[walk].length)}</b>
          </Steps>
        ))}
        {nameless.length > 0 && (
          <Steps
            label={(m) => m.nameless}
            count={nameless.length}
            onStep={(by) => {
              setAt(null)
              toNameless(by)
            }}
          >
            <SayReview>{(m) => m.nameless}</SayReview>{' '}
            <b className="tabular-nums">{grouped(nameless.length)}</b>
          </Steps>
        )}
        {points.length > 0 && (
          <Steps
            label={(m) => m.unconfirmed}
            none={(m) => m.allConfirmed(points.length)}
            count={points.length - confirmed.size}
            onStep={(by) => {
              setAt(null)
              toUnconfirmed(by)
            }}
          >
            <SayReview>{(m) => m.confirmedOf(confirmed.size, points.length)}</SayReview>
          </Steps>
        )}
      </div>
      {at && number !== null && (
        <LookedAt
          desk={desk}
          walk={at.walk}
          number={number}
          of={length}
          span={span}
          onClose={() => {
            setAt(null)
            steps.current?.focus()
          }}
        />
      )}
    </>
  )
}

/** The lists of what is left that are said: of each either what is in it, or that nothing is left. */
function walksIn({ transcript }: Desk): Walk[] {
  const { parse, points } = transcript
  const { warnings = [], unassigned = [] } = parse ?? {}
  // Where nobody settled a warning it is not said that all are: perhaps there were none.
  const isSettled = hasSettledWarnings(transcript)
  // Where there is no point either, every sentence is nobody's, whatever the list says.
  const isSaid = {
    warnings: warnings.length > 0 || isSettled,
    unassigned: unassigned.length > 0 || points.length > 0,
  }
  return (['warnings', 'unassigned'] as const).filter((walk) => parse?.[walk] && isSaid[walk])
}

/** Numbers of the speakers without a name, and the way to the next of them or the one before. */
function useNameless(desk: Desk) {
  const { speakers } = desk.transcript
  const nameless = useMemo(
    () => [...speakers.keys()].filter((one) => isNameless(speakers[one]!.name)),
    [speakers],
  )
  const toNameless = (by: 1 | -1) => {
    const from = desk.speaker ?? (by > 0 ? -1 : speakers.length)
    const next =
      by > 0 ? nameless.find((one) => one > from) : nameless.findLast((one) => one < from)
    const { id } = speakers[next ?? nameless.at(by > 0 ? 0 : -1)!]!
    desk.choose((choice) => chooseSpeaker(choice, id))
  }
  return { nameless, toNameless }
}

function Steps(props: {
  label: (m: ReviewMessages) => string
  /** That nothing is left; without it nothing is said then. */
  none?: (m: ReviewMessages) => string
  count: number
  onStep: (by: 1 | -1) => void
  /** What is left, in words. */
  children: ReactNode
}): ReactNode {
  const { label, none, count, onStep, children } = props
  const say = useSayReview()
  if (count === 0) {
    return (
      none && (
        <span className="text-muted">
          <span aria-hidden="true">✓ </span>
          <SayReview>{none}</SayReview>
        </span>
      )
    )
  }
  const name = say(label)
  const button = (by: 1 | -1, what: string, shown: string) => (
    <button
      type="button"
      aria-label={say((m) => m.of(by > 0 ? m.next : m.previous, label(m)))}
      title={what}
      className="min-h-8 min-w-8 rounded-md hover:bg-wash"
      onClick={() => onStep(by)}
    >
      {shown}
    </button>
  )
  return (
    <div role="group" aria-label={name} className="flex items-center">
      <span className="tabular-nums">{children}</span>
      {button(
        -1,
        say((m) => m.previous),
        '‹',
      )}
      {button(
        1,
        say((m) => m.next),
        '›',
      )}
    </div>
  )
}
