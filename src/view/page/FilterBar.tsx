import { memo, type ReactNode, Suspense, useMemo } from 'react'
import type { Kind, Localized } from '../../domain/format/transcript.ts'
import { type Filter, filterPoints, HIDDEN_KIND, isFiltering } from '../../domain/meeting/filter.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { countPresent, shownKinds, type Tally, tallyPoints } from '../../domain/meeting/tally.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import { messages } from '../../i18n/messages.ts'
import { type Choose, chooseMatch, clearChoice, toggleKind } from '../../state/address/choice.ts'
import { Button } from '../parts/Button.tsx'
import { Count } from '../parts/Count.tsx'
import { KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Say, useNameWithCount, useSay } from '../parts/Language.tsx'
import { later } from '../parts/later.tsx'
import { Segments } from '../parts/Segments.tsx'
import { SheetButton } from '../parts/SheetButton.tsx'
import { TICK, TickSign } from '../parts/TickSign.tsx'
import { useAfterPaint } from '../parts/useAfterPaint.ts'

const Answer = later(() => import('./Answer.tsx').then((m) => m.Answer), true)

/** Kinds to tick (the legend too), any or all of the themes, what remains, and Clear. */
export const FilterBar = memo(function FilterBar(props: {
  meeting: Meeting
  filter: Filter
  speaker: number | null
  /** Whether there is anything to clear. */
  narrowed: boolean
  tally: Tally
  choose: Choose
}): ReactNode {
  const { meeting, filter, speaker, narrowed, tally, choose } = props
  // A tick answers at once; what it leaves is told once that can be seen, since that lays texts out again.
  const told = useAfterPaint(useMemo(() => ({ meeting, filter, tally }), [meeting, filter, tally]))
  const whole = tallyPoints(meeting, meeting.pointsOf.items)
  // A kind says how many it would leave, so the ticks of the kinds themselves do not count.
  const kinds = useMemo(() => {
    const points = filterPoints(told.meeting, { ...told.filter, kinds: [HIDDEN_KIND] })
    return tallyPoints(told.meeting, points).kinds
  }, [told])
  return (
    <div className="sticky top-0 z-40 order-first -my-2 flex items-center gap-x-3 gap-y-2 bg-paper py-2 @medium:flex-wrap @medium:static @medium:gap-x-4">
      <SheetButton of="filter">
        <Say>{(m) => m.filter}</Say>
        {filter.kinds.length > 0 && ` · ${filter.kinds.length}`}
      </SheetButton>
      <div id="filter" popover="auto" className="sheet">
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">
            <Say>{(m) => m.filterKinds}</Say>
          </legend>
          {shownKinds(whole.kinds).map(([kind, i]) => (
            <KindCheckbox
              key={kind}
              kind={kind}
              count={kinds[i]!}
              most={whole.kinds[i]!}
              checked={filter.kinds.includes(i)}
              choose={choose}
            />
          ))}
        </fieldset>
        <MatchChoice
          match={filter.match}
          isOffered={filter.themes.length > 1 || filter.match === 'all'}
          choose={choose}
        />
      </div>
      {/* Last and together: what is beside them keeps its room while it is not there, and they would stand alone. */}
      <div className="contents @medium:ms-auto @medium:flex @medium:items-center @medium:gap-x-4">
        {(speaker !== null || filter.themes.length > 0) && (
          <Suspense>
            <Answer {...told} speaker={speaker} />
          </Suspense>
        )}
        <Remaining tally={told.tally} whole={whole} filtered={isFiltering(told.filter)} />
        <Button
          className="shrink-0 aria-disabled:cursor-default aria-disabled:text-muted aria-disabled:hover:bg-surface @max-medium:aria-disabled:invisible"
          aria-disabled={!narrowed}
          onClick={() => choose(clearChoice)}
        >
          <Say>{(m) => m.clear}</Say>
        </Button>
      </div>
    </div>
  )
})

/** Has room for its widest form, so that no control moves where a reader is about to click again. */
const Remaining = memo(function Remaining(props: {
  tally: Tally
  whole: Tally
  filtered: boolean
}): ReactNode {
  const { tally, whole, filtered } = props
  const say = ({ speakers, points }: Tally) => (
    <Say>{(m) => m.remaining(countPresent(speakers), points)}</Say>
  )
  return (
    <div className="me-auto grid text-sm *:[grid-area:1/1] @max-medium:[[data-answer]+&]:sr-only">
      <p role="status" className={filtered ? 'font-semibold' : 'text-muted'}>
        {say(tally)}
      </p>
      <span aria-hidden="true" className="invisible font-semibold">
        {say(whole)}
      </span>
    </div>
  )
})

const MatchChoice = memo(function MatchChoice(props: {
  match: Filter['match']
  /** Of one theme, any and all are the same; the place is kept, so that nothing moves. */
  isOffered: boolean
  choose: Choose
}): ReactNode {
  const { match, isOffered, choose } = props
  const say = useSay()
  return (
    <div className={`flex items-center gap-2 ${isOffered ? '' : 'invisible @max-medium:hidden'}`}>
      <span aria-hidden="true" className="text-sm text-muted">
        <Say>{(m) => m.themeColumn}</Say>
      </span>
      <Segments
        label={say((m) => m.themeColumn)}
        name="match"
        value={match}
        options={[
          { value: 'any', label: <Say>{(m) => m.matchAny}</Say> },
          { value: 'all', label: <Say>{(m) => m.matchAll}</Say> },
        ]}
        onChoose={(to) => choose((now) => chooseMatch(now, to))}
      />
    </div>
  )
})

const KindCheckbox = memo(function KindCheckbox(props: {
  kind: Kind
  count: number
  most: number
  checked: boolean
  choose: Choose
}): ReactNode {
  const { kind, count, most, checked, choose } = props
  const name = useNameWithCount()
  return (
    <label
      data-chosen={checked || undefined}
      className="relative flex min-h-8 items-center gap-1.5 rounded-full border border-line bg-surface px-3 py-0.5 text-sm hover:bg-wash data-chosen:border-ink data-chosen:bg-wash"
    >
      <input
        type="checkbox"
        className={TICK}
        checked={checked}
        onChange={() => choose((choice) => toggleKind(choice, kind))}
        aria-label={name(nameOf(kind), count)}
      />
      <TickSign checked={checked} bare />
      <span className={KIND_TEXT[kind]}>
        <KindMark kind={kind} />
      </span>
      <span>
        {kind === 'procedure' && '+ '}
        <Say>{(m) => m.kinds[kind]}</Say>
      </span>
      <Count of={count} most={most} className="text-start" />
    </label>
  )
})

/** A kind's name as texts are: in every language of the page. */
const nameOf = (kind: Kind): Localized =>
  Object.fromEntries(LANGUAGES.map((one) => [one, messages(one).kinds[kind]]))
