import type { ReactNode } from 'react'
import { KINDS } from '../../domain/format/transcript.ts'
import { toggled } from '../../state/address/choice.ts'
import {
  ARCHIVE_SORTS,
  NO_ARCHIVE_CHOICE,
  NO_FILTER,
  narrowed,
} from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Button } from '../parts/Button.tsx'
import { Details } from '../parts/Details.tsx'
import { KIND_TEXT, KindMark } from '../parts/KindMark.tsx'
import { Say } from '../parts/Language.tsx'
import { BodySelect, FIELD, type FilterTheme, PartySelect, ThemeSelect } from './ChooseOne.tsx'
import { DaysFilter } from './DaysFilter.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { Tick } from './Tick.tsx'
import { useArchive } from './useArchive.ts'

/** From here on there is room for the filters beside what they leave, in px. */
const WIDE = 640

/** What narrows a list of points, and in which order it is: kinds, days, a theme, what nobody answered. */
export function PointFilters(props: {
  /** Those to choose among, with what each leaves; not given where the theme is no filter here. */
  themes?: readonly FilterTheme[]
  /** How many points each body and party leaves, by id; without, all that the archive has are to choose among. */
  bodies?: ReadonlyMap<string, number>
  parties?: ReadonlyMap<string, number>
  /** Whether it is known what is answered. */
  hasOpen?: boolean
  /** What narrows besides. */
  more?: ReactNode
}): ReactNode {
  const { themes, bodies, parties, hasOpen = false, more } = props
  const { choice } = useArchive()
  const { kinds, days, open } = choice
  const chosen = [kinds, choice.bodies, choice.parties, themes ? choice.themes : []].flat()
  const set = [days.from !== null, days.to !== null, open].filter(Boolean)
  const narrowing = chosen.length + set.length
  return (
    <Details
      isMuch={false}
      startsOpen={window.innerWidth >= WIDE}
      className="min-h-8 px-2 text-sm font-semibold"
      summary={
        <>
          <Say>{(m) => m.filter}</Say>
          {narrowing > 0 && ` · ${narrowing}`}
        </>
      }
    >
      {() => (
        <div className="grid grid-cols-1 gap-2 rounded-lg bg-wash/60 p-3">
          <Ticks hasOpen={hasOpen} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <DaysFilter />
            {themes && <ThemeSelect themes={themes} />}
            {more}
            <BodySelect counts={bodies} />
            <PartySelect counts={parties} />
            <SortSelect />
            {narrowing > 0 && (
              <Button
                onClick={({ currentTarget }) => {
                  // It goes, and the keyboard would be nowhere.
                  currentTarget.closest('details')?.querySelector('summary')?.focus()
                  const cleared = themes ? { themes: [] } : {}
                  goTo(narrowed(choice, { ...NO_FILTER, ...cleared }))
                }}
              >
                <SayArchive>{(m) => m.clear}</SayArchive>
              </Button>
            )}
          </div>
        </div>
      )}
    </Details>
  )
}

/** Of which kinds points are, and, where that is known, whether anything answers them. */
function Ticks({ hasOpen }: { hasOpen: boolean }): ReactNode {
  const { choice } = useArchive()
  const { kinds, open } = choice
  return (
    <fieldset className="flex flex-wrap gap-x-1 gap-y-1">
      <legend className="sr-only">
        <Say>{(m) => m.filterKinds}</Say>
      </legend>
      {KINDS.map((kind) => (
        <Tick
          key={kind}
          checked={kinds.includes(kind)}
          onChange={() => goTo(narrowed(choice, { kinds: toggled(kinds, kind) }))}
        >
          <span className={KIND_TEXT[kind]}>
            <KindMark kind={kind} />
          </span>{' '}
          <Say>{(m) => m.kinds[kind]}</Say>
        </Tick>
      ))}
      {hasOpen && (
        <Tick checked={open} onChange={() => goTo(narrowed(choice, { open: !open }))}>
          <SayArchive>{(m) => m.onlyOpen}</SayArchive>
        </Tick>
      )}
    </fieldset>
  )
}

/** In which order points are. */
function SortSelect(): ReactNode {
  const { choice } = useArchive()
  const sayArchive = useSayArchive()
  return (
    <select
      aria-label={sayArchive((m) => m.sort)}
      className={FIELD}
      value={choice.sort}
      onChange={({ target: { value } }) =>
        goTo(
          narrowed(choice, {
            sort: ARCHIVE_SORTS.find((one) => one === value) ?? NO_ARCHIVE_CHOICE.sort,
          }),
        )
      }
    >
      {ARCHIVE_SORTS.map((one) => (
        <option key={one} value={one}>
          {sayArchive((m) => m.sorts[one])}
        </option>
      ))}
    </select>
  )
}
