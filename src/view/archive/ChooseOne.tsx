import type { ReactNode } from 'react'
import type { Localized } from '../../domain/format/transcript.ts'
import { narrowed } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { useLead } from '../parts/Language.tsx'
import { idAsName } from './idAsName.ts'
import { useSayArchive } from './SayArchive.tsx'
import { useArchive } from './useArchive.ts'

export const FIELD = 'min-h-8 max-w-full rounded-lg border border-edge bg-surface px-2 text-sm'

/** A theme to choose, with how many points are on it. */
export interface FilterTheme {
  readonly id: string
  readonly label: Localized
  readonly points: number
}

interface Option {
  readonly id: string
  readonly name: Localized
  /** How many points it leaves, where that is known. */
  readonly points?: number | undefined
}

/** On what points are, each theme with their number. */
export function ThemeSelect({ themes }: { themes: readonly FilterTheme[] }): ReactNode {
  const { choice } = useArchive()
  const say = useSayArchive()
  return (
    <ChooseOne
      label={say((m) => m.theme)}
      every={say((m) => m.everyTheme)}
      options={themes.map(({ id, label, points }) => ({ id, name: label, points }))}
      chosen={choice.themes[0]}
      onChoose={(themes) => goTo(narrowed(choice, { themes }))}
    />
  )
}

/** In the meetings of which body points, or meetings, are; nothing where there is no choice. */
export function BodySelect(props: { counts?: ReadonlyMap<string, number> | undefined }): ReactNode {
  const { archive, choice } = useArchive()
  const say = useSayArchive()
  return (
    <Among
      {...props}
      all={archive.summary.bodies}
      label={say((m) => m.body)}
      every={say((m) => m.everyBody)}
      chosen={choice.bodies[0]}
      onChoose={(bodies) => goTo(narrowed(choice, { bodies }))}
    />
  )
}

/** Of which party they are who make points; nothing where there is no choice. */
export function PartySelect(props: {
  counts?: ReadonlyMap<string, number> | undefined
}): ReactNode {
  const { archive, choice } = useArchive()
  const say = useSayArchive()
  return (
    <Among
      {...props}
      all={archive.summary.parties}
      label={say((m) => m.party)}
      every={say((m) => m.everyParty)}
      chosen={choice.parties[0]}
      onChoose={(parties) => goTo(narrowed(choice, { parties }))}
    />
  )
}

/** A choice among what the archive has, or what is counted of it; whatever is chosen can be let go of. */
function Among({
  all,
  counts,
  chosen,
  ...rest
}: Omit<Parameters<typeof ChooseOne>[0], 'options'> & {
  all: readonly Option[]
  counts?: ReadonlyMap<string, number> | undefined
}): ReactNode {
  const known = new Map(all.map(({ id, name }) => [id, name]))
  const ids = new Set(
    counts ? [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!) : known.keys(),
  )
  if (ids.size < 2 && chosen === undefined) return null
  if (chosen !== undefined) ids.add(chosen)
  const options = Array.from(ids, (id) => ({
    ...{ id, name: known.get(id) ?? idAsName(id), points: counts?.get(id) },
  }))
  return <ChooseOne {...rest} chosen={chosen} options={options} />
}

function ChooseOne(props: {
  label: string
  /** What is said where nothing is chosen. */
  every: string
  options: readonly Option[]
  chosen: string | undefined
  onChoose: (ids: readonly string[]) => void
}): ReactNode {
  const { label, every, options, chosen = '', onChoose } = props
  const lead = useLead()
  return (
    <select
      aria-label={label}
      className={FIELD}
      value={chosen}
      onChange={({ target: { value } }) => onChoose(value === '' ? [] : [value])}
    >
      <option value="">{every}</option>
      {options.map(({ id, name, points }) => (
        <option key={id} value={id}>
          {lead(name)}
          {points !== undefined && ` (${points})`}
        </option>
      ))}
    </select>
  )
}
