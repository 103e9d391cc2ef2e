import { type ReactNode, useEffect, useRef } from 'react'
import { UNDATED } from '../../domain/archive/narrow-points.ts'
import { isUndated, NO_DAYS, narrowed } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { SayArchive } from './SayArchive.tsx'
import { Tick } from './Tick.tsx'
import { useArchive } from './useArchive.ts'

/** From which day to which, both included; where only some meetings have a day, or those that have none. */
export function DaysFilter(): ReactNode {
  const { archive, choice } = useArchive()
  const { years, meetings } = archive.summary
  const dated = years.reduce((sum, year) => sum + year.meetings, 0)
  const isUndatedOnly = isUndated(choice)
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <legend className="sr-only">
        <SayArchive>{(m) => m.days}</SayArchive>
      </legend>
      <DayField side="from" />
      <DayField side="to" />
      {((dated > 0 && dated < meetings) || isUndatedOnly) && (
        <Tick
          checked={isUndatedOnly}
          onChange={() => goTo(narrowed(choice, { days: isUndatedOnly ? NO_DAYS : UNDATED }))}
        >
          <SayArchive>{(m) => m.onlyUndated}</SayArchive>
        </Tick>
      )}
    </fieldset>
  )
}

function DayField({ side }: { side: 'from' | 'to' }): ReactNode {
  const { archive, choice } = useArchive()
  const { first, last } = archive.summary
  const box = useRef<HTMLInputElement>(null)
  const said = choice.days[side] ?? ''
  // What the address says is what stands in it, also after Back; the box stays the same one, lest it lose the keyboard.
  useEffect(() => {
    if (box.current && box.current.value !== said) box.current.value = said
  }, [said])
  return (
    <label className="flex items-center gap-2">
      <span className="text-muted">
        <SayArchive>{(m) => m[side]}</SayArchive>
      </span>
      <input
        ref={box}
        type="date"
        defaultValue={said}
        min={first ?? undefined}
        max={last ?? undefined}
        className="min-h-8 w-36 rounded-lg border border-edge bg-surface px-2"
        onChange={({ target: { value, validity } }) => {
          // A year that is being typed is a very early one.
          if (validity.badInput || (value !== '' && value < '1000')) return
          const days = isUndated(choice) ? NO_DAYS : choice.days
          goTo(narrowed(choice, { days: { ...days, [side]: value || null } }), 'replace')
        }}
      />
    </label>
  )
}
