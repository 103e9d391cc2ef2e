import type { ReactNode } from 'react'
import type { Days } from '../../domain/archive/archive.ts'
import { narrowed } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { SayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

/** From which day to which, both included. */
export function DaysFilter(): ReactNode {
  const { archive, choice } = useArchive()
  const { first, last } = archive.summary
  const field = (side: keyof Days) => (
    <label className="flex items-center gap-2">
      <span className="text-muted">
        <SayArchive>{(m) => m[side]}</SayArchive>
      </span>
      <input
        // What the address says is what stands in it, also after Back.
        key={choice.days[side]}
        type="date"
        defaultValue={choice.days[side] ?? ''}
        min={first ?? undefined}
        max={last ?? undefined}
        className="min-h-8 w-36 rounded-lg border border-edge bg-surface px-2"
        onChange={({ target: { value, validity } }) => {
          // A year that is being typed is a very early one.
          if (validity.badInput || (value !== '' && value < '1000')) return
          const days = { ...choice.days, [side]: value || null }
          goTo(narrowed(choice, { days }), 'replace')
        }}
      />
    </label>
  )
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <legend className="sr-only">
        <SayArchive>{(m) => m.days}</SayArchive>
      </legend>
      {field('from')}
      {field('to')}
    </fieldset>
  )
}
