import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import type { NameHit } from '../../domain/archive/archive.ts'
import { toPerson, toSearch, toTheme } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Say, useLead, Words } from '../parts/Language.tsx'
import { yearsIn } from './NamedLinks.tsx'
import { SayArchive, useSayArchive } from './SayArchive.tsx'
import { useAnswer } from './useAnswer.ts'
import { useArchive } from './useArchive.ts'
import { useSubjects } from './useSubjects.ts'

const MOST = 8
/** So long after a key names are looked for, in ms. */
const PAUSE = 120

/** Searches the archive; while one types, people and themes of that name are offered. */
export function SearchBox(): ReactNode {
  const { choice } = useArchive()
  const asked = choice.query ?? ''
  const [typed, setTyped] = useState(asked)
  const [known, setKnown] = useState(asked)
  // Back and Forward bring another search.
  if (known !== asked) {
    setKnown(asked)
    setTyped(asked)
  }
  const [isComposing, setComposing] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useId()
  const names = useNames(useSettled(typed, isComposing), isOpen)
  const isShown = isOpen && typed.trim() !== '' && names.length > 0
  const label = useScope()
  const search = () => {
    setOpen(false)
    setActive(-1)
    goTo(toSearch(choice, typed))
  }
  const choose = ({ what, id }: NameHit) => {
    setOpen(false)
    setActive(-1)
    setTyped('')
    goTo(what === 'person' ? toPerson(choice, id) : toTheme(choice, id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && names.length > 0) {
      event.preventDefault()
      setOpen(true)
      // Past either end the way leads back into the box, then around.
      const places = names.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    }
  }
  const current = isShown ? names[active] : undefined
  return (
    <form
      role="search"
      className="relative grow basis-56 @medium:max-w-96"
      onSubmit={(event) => {
        event.preventDefault()
        if (current) choose(current)
        else search()
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <input
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? list : undefined}
        aria-activedescendant={current ? `${list}-${active}` : undefined}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        value={typed}
        className="h-9 w-full rounded-lg border border-edge bg-surface px-3 text-sm placeholder:text-muted"
        onChange={({ target }) => {
          setTyped(target.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      {isShown && <Suggestions {...{ list, names, active }} onChoose={choose} />}
    </form>
  )
}

/** The names that are offered, below the box; `active` is the place of the one that Enter takes, -1 for none. */
function Suggestions(props: {
  list: string
  names: readonly NameHit[]
  active: number
  onChoose: (hit: NameHit) => void
}): ReactNode {
  const { list, names, active, onChoose } = props
  const sayArchive = useSayArchive()
  return (
    <div
      id={list}
      role="listbox"
      aria-label={sayArchive((m) => m.suggestions)}
      className="absolute inset-x-0 top-full z-10 mt-1 rounded-lg border border-edge bg-surface py-1 shadow-lg"
      // The box keeps the keyboard, so that typing can go on.
      onPointerDown={(event) => event.preventDefault()}
    >
      {names.map((hit, i) => (
        <Suggestion
          key={`${hit.what} ${hit.id}`}
          id={`${list}-${i}`}
          hit={hit}
          isActive={i === active}
          onChoose={() => onChoose(hit)}
        />
      ))}
    </div>
  )
}

function Suggestion(props: {
  id: string
  hit: NameHit
  isActive: boolean
  onChoose: () => void
}): ReactNode {
  const { id, hit, isActive, onChoose } = props
  const lead = useLead()
  const years = hit.what === 'person' ? yearsIn(hit.days) : null
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keyboard.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="flex cursor-pointer items-baseline justify-between gap-3 px-3 py-1.5 text-sm hover:bg-wash aria-selected:bg-wash aria-selected:shadow-[inset_3px_0_0_var(--color-ink)]"
      onClick={onChoose}
    >
      <span className="min-w-0">
        <Words of={hit.name} />{' '}
        <span className="text-xs text-muted">
          {hit.what === 'person' ? (
            <>
              {hit.body ? lead(hit.body) : <SayArchive>{(m) => m.person}</SayArchive>}
              {years && (
                <>
                  {' · '}
                  <SayArchive>{(m) => m.years(...years)}</SayArchive>
                </>
              )}
            </>
          ) : (
            <SayArchive>{(m) => m.theme}</SayArchive>
          )}
        </span>
      </span>
      <span className="shrink-0 text-xs text-muted">
        <Say>{(m) => m.pointsCount(hit.points)}</Say>
      </span>
    </div>
  )
}

/** What is searched, in words: all of the archive, or only points of somebody or on something. */
function useScope(): string {
  const subjects = useSubjects().here
  const say = useSayArchive()
  const lead = useLead()
  const [person, theme] = [subjects?.people[0]?.name, subjects?.themes[0]?.name]
  if (person) return say((m) => m.searchIn(lead(person)))
  if (theme) return say((m) => m.searchOn(lead(theme)))
  return say((m) => m.search)
}

/** People and themes whose name begins with what is typed, none of them where no list is open; those of before until they are there. */
function useNames(typed: string, isOpen: boolean): readonly NameHit[] {
  const { archive } = useArchive()
  const answer = useAnswer<readonly NameHit[]>(
    async () => (typed.trim() === '' || !isOpen ? [] : archive.names(typed, MOST)),
    `${typed} ${isOpen}`,
  )
  // Whoever types does without where names cannot be had: the search says why.
  return answer.fault ? [] : (answer.here ?? [])
}

/** What is typed, once nothing more has been for a moment. */
function useSettled(typed: string, isComposing: boolean): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    if (isComposing) return
    const waiting = setTimeout(() => setSettled(typed), PAUSE)
    return () => clearTimeout(waiting)
  }, [typed, isComposing])
  return settled
}
