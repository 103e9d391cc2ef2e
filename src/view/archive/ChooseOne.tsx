import { type ReactNode, useState } from 'react'
import { MOST_AT_FIRST } from '../../domain/archive/most-at-first.ts'
import type { Localized } from '../../domain/format/transcript.ts'
import { narrowed } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { useLead } from '../parts/Language.tsx'
import { ChooseTyped, type Option } from './ChooseTyped.tsx'
import { FaultNote } from './FaultNote.tsx'
import { idAsName } from './idAsName.ts'
import { useSayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'

export const FIELD =
  'min-h-8 max-w-[min(100%,20rem)] rounded-lg border border-edge bg-surface px-2 text-sm'

/** A theme to choose, with how many points are on it. */
export interface FilterTheme {
  readonly id: string
  readonly label: Localized
  readonly points: number
}

/** More than so many are chosen among by typing. */
const FEW = 24

/** On what points are, each theme with how many it leaves; nothing where there is no choice. */
export function ThemeSelect({ themes }: { themes: readonly FilterTheme[] }): ReactNode {
  const { choice } = useArchive()
  const say = useSayArchive()
  return (
    <ChooseOne
      label={say((m) => m.theme)}
      every={say((m) => m.everyTheme)}
      options={themes.map(({ id, label, points }) => ({ id, name: label, points }))}
      chosen={choice.themes}
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
      readAll={() => archive.all('bodies')}
      label={say((m) => m.body)}
      every={say((m) => m.everyBody)}
      chosen={choice.bodies}
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
      readAll={() => archive.all('parties')}
      label={say((m) => m.party)}
      every={say((m) => m.everyParty)}
      chosen={choice.parties}
      onChoose={(parties) => goTo(narrowed(choice, { parties }))}
    />
  )
}

/** A choice among what the archive has, or, most first, what is counted of it. */
function Among({
  all,
  counts,
  readAll,
  ...rest
}: Omit<Parameters<typeof ChooseOne>[0], 'options' | 'onAsk'> & {
  all: readonly Option[]
  counts?: ReadonlyMap<string, number> | undefined
  readAll: () => Promise<readonly Option[]>
}): ReactNode {
  const [isAsked, setAsked] = useState(false)
  // Of very many the first look has some; the others come when one is about to choose, or where the address has one.
  const isLong = all.length >= MOST_AT_FIRST
  const needed = isLong && (isAsked || (counts?.size ?? 0) > 0 || rest.chosen.length > 0)
  const answer = useAnswer(async () => (needed ? readAll() : all), String(needed))
  const known = new Map((answer.here ?? all).map(({ id, name }) => [id, name]))
  const ids = counts
    ? [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!)
    : [...known.keys()]
  if (ids.length < 2 && rest.chosen.length === 0) return null
  const nameOf = (id: string) => known.get(id) ?? idAsName(id)
  return (
    <>
      <ChooseOne
        {...rest}
        nameOf={nameOf}
        onAsk={() => setAsked(true)}
        options={ids.map((id) => ({ id, name: nameOf(id), points: counts?.get(id) }))}
      />
      {answer.fault && (
        <div className="basis-full">
          <FaultNote fault={answer.fault} retry={answer.retry} />
        </div>
      )}
    </>
  )
}

/** One of some, or all; what the address names besides, or several of them, stand there too, so that they can be let go of. */
function ChooseOne(props: {
  label: string
  /** What is said where nothing is chosen. */
  every: string
  options: readonly Option[]
  nameOf?: (id: string) => Localized
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
  /** Hears that one is about to choose. */
  onAsk?: (() => void) | undefined
}): ReactNode {
  const { label, every, options, nameOf = idAsName, chosen, onChoose, onAsk } = props
  const lead = useLead()
  if (options.length === 0 && chosen.length === 0) return null
  const named = new Map(options.map(({ id, name }) => [id, name]))
  const [only, ...others] = chosen
  const isListed = others.length === 0 && (only === undefined || named.has(only))
  const value = chosen.join(',')
  if (options.length > FEW)
    return <ChooseTyped {...{ label, every, options, nameOf, chosen, onChoose, onAsk }} />
  return (
    <select
      aria-label={label}
      className={FIELD}
      value={value}
      onChange={({ target: { value } }) => onChoose(value === '' ? [] : [value])}
    >
      <option value="">{every}</option>
      {!isListed && (
        <option value={value}>
          {chosen.map((id) => lead(named.get(id) ?? nameOf(id))).join(' · ')}
        </option>
      )}
      {options.map(({ id, name, points }) => (
        <option key={id} value={id}>
          {lead(name)}
          {points !== undefined && ` (${points})`}
        </option>
      ))}
    </select>
  )
}
