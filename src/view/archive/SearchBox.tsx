import { type ReactNode, useState } from 'react'
import type { NameHit } from '../../domain/archive/archive.ts'
import { toPerson, toSearch, toTheme } from '../../state/archive/archive-choice.ts'
import { goTo } from '../../state/archive/archive-history.ts'
import { useLead } from '../parts/Language.tsx'
import { Combobox } from './Combobox.tsx'
import { useSayArchive } from './SayArchive.tsx'
import { Suggestion } from './Suggestion.tsx'
import { useArchive } from './useArchive.ts'
import { useNames } from './useNames.ts'
import { useSubjects } from './useSubjects.ts'

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
  const { names } = useNames(typed, isOpen, isComposing)
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
        options={names}
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
