import { type ReactNode, useEffect, useState } from 'react'
import type { NameHit } from '../../domain/archive/archive.ts'
import { toPerson, toSearch, toTheme } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { Say, useLead, Words } from '../parts/Language.tsx'
import { Combobox } from './Combobox.tsx'
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
  const names = useNames(useSettled(typed, isComposing), isOpen)
  const label = useScope()
  const sayArchive = useSayArchive()
  const choose = ({ what, id }: NameHit) => {
    setTyped('')
    goTo(what === 'person' ? toPerson(choice, id) : toTheme(choice, id))
  }
  return (
    <form
      role="search"
      className="grow basis-56 @medium:max-w-96"
      onSubmit={(event) => {
        event.preventDefault()
        setOpen(false)
        goTo(toSearch(choice, typed))
      }}
    >
      <Combobox
        label={label}
        listLabel={sayArchive((m) => m.suggestions)}
        className="h-9 px-3 placeholder:text-muted"
        typed={typed}
        options={typed.trim() === '' ? [] : names}
        keyOf={({ what, id }) => `${what} ${id}`}
        isOpen={isOpen}
        onOpen={setOpen}
        onType={setTyped}
        onChoose={choose}
        onComposing={setComposing}
      >
        {(hit) => <Suggestion hit={hit} />}
      </Combobox>
    </form>
  )
}

function Suggestion({ hit }: { hit: NameHit }): ReactNode {
  const lead = useLead()
  const years = hit.what === 'person' ? yearsIn(hit.days) : null
  return (
    <>
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
    </>
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
